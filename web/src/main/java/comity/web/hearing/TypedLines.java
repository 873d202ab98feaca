package comity.web.hearing;

import comity.common.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** What was typed on a page of the hearing: days with their time, minutes, entries one a line. */
final class TypedLines {

    private TypedLines() {}

    /** A line that cannot be read. */
    static final class LineUnreadable extends Refusal {
        LineUnreadable(String field, String line) {
            super(Kind.INVALID, "S19", line);
            fault(field, "LINE_UNREADABLE", line);
        }
    }

    /** No day and time, or none that can be read. */
    static final class MomentUnreadable extends Refusal {
        MomentUnreadable(String field) {
            super(Kind.INVALID, "S19");
            fault(field, "MOMENT_UNREADABLE");
        }
    }

    /** Minutes that are no number. */
    static final class MinutesUnreadable extends Refusal {
        MinutesUnreadable(String field) {
            super(Kind.INVALID, "S19");
            fault(field, "MINUTES_UNREADABLE");
        }
    }

    static Instant moment(String field, String typed, ZoneId zone) {
        try {
            return LocalDateTime.parse(typed == null ? "" : typed.strip())
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException notADay) {
            throw new MomentUnreadable(field);
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

    static int minutes(String field, String word) {
        if (word == null || !word.strip().matches("\\d{1,4}")) {
            throw new MinutesUnreadable(field);
        }
        return Integer.parseInt(word.strip());
    }
}
