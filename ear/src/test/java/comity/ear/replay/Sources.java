package comity.ear.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which disputes are played: the invented sample always, and of the real list, where it is present, what
 * {@code -Dcomity.replay} says: a number (40 by default) chosen so that every status is covered, {@code all}, or
 * {@code none}.
 *
 * @param skipped how many of the real list are not played; null when it is not known because the list is absent
 */
record Sources(List<Dispute> sample, List<Dispute> real, Integer skipped) {

    private static final Path SAMPLE = Path.of("src", "test", "resources", "replay", "sample.csv");
    private static final Path REAL = Path.of("..", "..", "shared", "data", "wto-disputes", "disputes.csv");

    static Sources read(String wanted) throws IOException {
        List<Dispute> sample = DisputeList.read(SAMPLE);
        if (!Files.exists(REAL)) {
            return new Sources(sample, List.of(), null);
        }
        List<Dispute> list = DisputeList.read(REAL);
        List<Dispute> real = switch (wanted) {
            case "all" -> list;
            case "none" -> List.of();
            default -> Choice.of(list, Integer.parseInt(wanted));
        };
        return new Sources(sample, real, list.size() - real.size());
    }

    List<Dispute> all() {
        return Stream.concat(sample.stream(), real.stream()).toList();
    }

    /** What the gate prints. */
    String inWords() {
        String rest = skipped == null
                ? "the real list is absent: all of its disputes are skipped"
                : real.size() + " real ones; " + skipped + " of the list skipped, 0 of them for absent data";
        return "Replay: " + sample.size() + " invented disputes and " + rest + ".";
    }
}
