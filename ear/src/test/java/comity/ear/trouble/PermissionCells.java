package comity.ear.trouble;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cells of role and act at a stop, and how many of them were tried. */
final class PermissionCells {

    /** What the Rules say of a cell. */
    enum Kind {
        DENIED,
        ALLOWED,
        /** Another rule decides: nothing is said but that the house answers. */
        PERHAPS,
        /** Allowed, and the story itself is who does it. */
        PLAYED
    }

    record Cell(PermissionAct act, Role role, Kind kind) {}

    private final Map<Role, Map<Kind, Integer>> tried = new EnumMap<>(Role.class);

    static List<Cell> at(String stop, List<PermissionAct> acts) {
        List<Cell> cells = new ArrayList<>();
        for (PermissionAct act : acts) {
            if (act.stops().contains(stop)) {
                for (Role role : Role.values()) {
                    if (role.isThere(stop)) {
                        cells.add(new Cell(act, role, kind(act, role, stop)));
                    }
                }
            }
        }
        return cells;
    }

    private static Kind kind(PermissionAct act, Role role, String stop) {
        if (act.perhaps().contains(role)) {
            return Kind.PERHAPS;
        }
        if (!act.who().contains(role)) {
            return Kind.DENIED;
        }
        return act.played().contains(stop) ? Kind.PLAYED : Kind.ALLOWED;
    }

    /** {@code S14 CL TP F: why} are two cells. */
    static List<String> named(String line) {
        String[] words = line.substring(0, line.indexOf(':')).split(" ");
        List<String> cells = new ArrayList<>();
        for (String column : List.of(words).subList(1, words.length - 1)) {
            for (char letter : words[words.length - 1].toCharArray()) {
                cells.add(words[0] + " " + column + " " + letter);
            }
        }
        return cells;
    }

    synchronized void add(Cell cell) {
        tried.computeIfAbsent(cell.role(), role -> new EnumMap<>(Kind.class)).merge(cell.kind(), 1, Integer::sum);
    }

    /** One line for each role, and the sum. */
    synchronized List<String> table() {
        List<String> lines = new ArrayList<>();
        Map<Kind, Integer> sum = new EnumMap<>(Kind.class);
        tried.forEach((role, counts) -> {
            lines.add(line(role.name(), counts));
            counts.forEach((kind, count) -> sum.merge(kind, count, Integer::sum));
        });
        lines.add(line("TOTAL", sum));
        return lines;
    }

    private static String line(String name, Map<Kind, Integer> counts) {
        StringBuilder line = new StringBuilder(name);
        for (Kind kind : Kind.values()) {
            line.append(' ')
                    .append(kind.name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(counts.getOrDefault(kind, 0));
        }
        return line.toString();
    }
}
