package comity.worklist;

import java.util.List;
import java.util.Locale;

/**
 * What somebody typed to find a task.
 *
 * @param text part of a docket number, a filing reference or a title
 * @param states codes of Signatories whose names it can stand for
 * @param tasks keys of tasks whose titles it can stand for
 */
public record WorkWords(String text, List<String> states, List<String> tasks) {

    /** As the database compares it: any place, any case; signs of the pattern stand for themselves. */
    String pattern() {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
