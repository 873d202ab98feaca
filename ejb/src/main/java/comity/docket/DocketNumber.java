package comity.docket;

import java.util.regex.Pattern;

/** {@code ESCT-yyyy-nnnn}: running number of the tribunal's calendar year, without gaps (section 3). */
public record DocketNumber(int year, int number) {

    private static final Pattern FORM = Pattern.compile("ESCT-(\\d{4})-(\\d{4,})");

    public static boolean isDocketNumber(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return String.format("ESCT-%04d-%04d", year, number);
    }
}
