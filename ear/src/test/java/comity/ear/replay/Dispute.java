package comity.ear.replay;

import java.time.LocalDate;
import java.util.List;

/**
 * One row of a list of disputes.
 *
 * @param rank place in its list, counted from 0: the category of the claim follows it
 * @param number as in the list, {@code DS1}
 * @param title cut to 140 characters, respondent first
 * @param provisions names of agreements with their articles, {@code GATT 1994: Art. X}; empty when none is cited
 * @param reported whether a panel report exists
 */
record Dispute(
        int rank,
        String number,
        String title,
        String respondent,
        List<String> complainants,
        LocalDate requested,
        String status,
        List<String> provisions,
        boolean reported) {

    int serial() {
        return Integer.parseInt(number.replaceAll("\\D", ""));
    }

    /** Half the number, rounded down, even: settled; odd: withdrawn. */
    boolean settles() {
        return serial() / 2 % 2 == 0;
    }
}
