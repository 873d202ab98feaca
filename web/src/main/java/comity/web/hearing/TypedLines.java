package comity.web.hearing;

import comity.access.Side;
import comity.common.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Lists typed one entry a line, parts between semicolons. */
final class TypedLines {

    private TypedLines() {}

    /** A line that cannot be read. */
    static final class LineUnreadable extends Refusal {
        LineUnreadable(String field, String line) {
            super(Kind.INVALID, "S19", line);
            fault(field, "LINE_UNREADABLE", line);
        }
    }

    static List<String[]> of(String field, String typed, int parts) {
        return Arrays.stream((typed == null ? "" : typed).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> split(field, line, parts))
                .toList();
    }

    private static String[] split(String field, String line, int parts) {
        String[] split = line.split("\\s*;\\s*", -1);
        if (split.length != parts || Arrays.stream(split).anyMatch(String::isBlank)) {
            throw new LineUnreadable(field, line);
        }
        return split;
    }

    static <E extends Enum<E>> E word(Class<E> type, String field, String word) {
        try {
            return Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new LineUnreadable(field, word);
        }
    }

    static Side side(String field, String word) {
        return word(Side.class, field, word);
    }

    static int number(String field, String word) {
        if (!word.matches("\\d{1,4}")) {
            throw new LineUnreadable(field, word);
        }
        return Integer.parseInt(word);
    }
}
