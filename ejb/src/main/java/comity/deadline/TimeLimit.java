package comity.deadline;

import java.util.OptionalInt;

/**
 * One cell of section 4: a time-limit or fixed period in one column.
 *
 * @param code {@code TL-04}, {@code FX-03}
 * @param leg second leg {@code b}, or empty
 * @param urgent which column
 * @param amount number of units
 * @param unit calendar days or elapsed hours
 * @param roll whether an end on a day of rest moves to the next working day
 * @param cap longest extension as printed ({@code +14}, {@code agreed}, {@code no})
 * @param authority who may extend
 * @param effect expiry effect as printed ({@code PROC}, {@code DEEM}, {@code -})
 */
public record TimeLimit(
        String code,
        String leg,
        boolean urgent,
        int amount,
        Unit unit,
        boolean roll,
        String cap,
        String authority,
        String effect) {

    private static final String AGREED = "agreed";
    private static final int HOURS_A_DAY = 24;

    /** How a limit is counted. */
    public enum Unit {
        DAYS,
        HOURS
    }

    /** Code with its leg, as the rows of deadlines carry it. */
    public String fullCode() {
        return code + leg;
    }

    /** The cap of the table in days; nothing where it is not extended by order. */
    public OptionalInt capDays() {
        String digits = cap == null ? "" : cap.replaceAll("\\D", "");
        int each = cap != null && cap.endsWith("h") ? HOURS_A_DAY : 1;
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits) / each);
    }

    /** Extended only by agreement of the parties, then by any length. */
    public boolean byAgreement() {
        return AGREED.equals(cap);
    }
}
