package comity.decision;

import java.util.List;

/** A short list of codes in one column. */
final class Codes {

    private Codes() {}

    static String joined(List<String> codes) {
        return String.join("|", codes);
    }

    static List<String> split(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }
}
