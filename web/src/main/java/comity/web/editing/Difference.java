package comity.web.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One field in which what is in force differs from what the loser of two typed.
 *
 * @param label key of the field's name
 */
public record Difference(String label, String inForce, String typed) {

    /** Those of the fields that differ; an empty field is one without words. */
    static List<Difference> of(List<Difference> fields) {
        List<Difference> different = new ArrayList<>();
        for (Difference field : fields) {
            if (!Objects.equals(plain(field.inForce()), plain(field.typed()))) {
                different.add(field);
            }
        }
        return different;
    }

    private static String plain(String words) {
        return words == null ? "" : words.strip().replaceAll("\\R", "\n");
    }
}
