package comity.ear.bench;

import comity.precedent.PrecedentEntry;
import comity.precedent.PrecedentParagraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;

/**
 * What the precedent database can do with a large collection of invented decisions (section 11), beside plain Lucene and
 * PostgreSQL's own text search on the same content in the same run. It needs no house: the services are the product's,
 * on a real database, without pages and HTTP.
 */
final class PrecedentFigures {

    /** So long the product's own making of the index is timed; what is left then is filled in without waiting. */
    private static final int TIMED_SECONDS = 120;

    private static final int CLOSED_WORDS = 1000;
    private static final int FEW = 100_000;

    private final PrecedentRoom room;
    private final Path plainFolder;
    private final Invented invented;
    private final Figures figures = new Figures();

    private PrecedentFigures(PrecedentRoom room, Path plainFolder, Invented invented) {
        this.room = room;
        this.plainFolder = plainFolder;
        this.invented = invented;
    }

    /** Whether the gates hold. */
    static boolean run() throws Exception {
        int decisions = Integer.getInteger("comity.decisions", 10_000);
        int paragraphs = Integer.getInteger("comity.paragraphs", decisions > FEW ? 2 : 10);
        Invented invented = new Invented(Long.getLong("comity.seed", 2027), decisions, paragraphs);
        Path build = Path.of(System.getProperty("comity.build", "target")).toAbsolutePath();
        Path folder = Files.createTempDirectory(Files.createDirectories(build), "precedents");
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        try (PrecedentRoom room = PrecedentRoom.open(folder.resolve("room"))) {
            return new PrecedentFigures(room, folder.resolve("plain"), invented).measure();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private boolean measure() throws Exception {
        long begun = System.nanoTime();
        CopiedDecisions.Written written = CopiedDecisions.write(room, invented);
        System.out.printf(
                "%n%,d invented decisions, %,d of them public, %,d paragraphs; written in %.0f s%n%n",
                invented.count(), written.published(), written.paragraphs(), (System.nanoTime() - begun) / 1e9);
        double product = rebuild(written.published());
        double plain = writePlain(written.published());
        figures.tell(
                "Making the index anew (floor: plain Lucene's writer)",
                Figures.text("%,.0f decisions/s", product),
                Figures.text("%,.0f/s", plain),
                Figures.text("%.2f", product / plain));
        sizes(written.published());
        try (PlainSearcher floor = new PlainSearcher(
                plainFolder,
                room.analyzer(PrecedentEntry.class),
                room.analyzer(PrecedentParagraph.class),
                room.languages())) {
            new SearchFigures(room, invented, figures).measure(floor);
        }
        new AuthorityFigures(room, invented, figures).measure(written.paragraphs());
        new FreshFigures(room, invented, figures).measure();
        leaks();
        figures.print();
        return figures.held();
    }

    /** By the product's own rebuild, round after round without the pause between; decisions in a second. */
    private double rebuild(int published) throws SQLException {
        long begun = System.nanoTime();
        IndexAtWork index = new IndexAtWork(room);
        index.rebuild();
        double seconds = 0;
        while (index.busy() && seconds < TIMED_SECONDS) {
            index.rebuildOn(false);
            seconds = (System.nanoTime() - begun) / 1e9;
        }
        long left = index.waiting();
        double rate = (published - left) / seconds;
        if (left > 0) {
            index.hurryOn();
            System.out.printf(
                    "%,d decisions were timed in the making of the index; the other %,d were filled in without waiting"
                            + " for the disk, all in %.0f s%n",
                    published - left, left, (System.nanoTime() - begun) / 1e9);
        }
        return rate;
    }

    private double writePlain(int published) throws IOException {
        Analyzer ofEntries = room.analyzer(PrecedentEntry.class);
        Analyzer ofParagraphs = room.analyzer(PrecedentParagraph.class);
        try (PlainWriter writer = new PlainWriter(plainFolder, ofEntries, ofParagraphs)) {
            for (int i = 0; i < invented.count(); i++) {
                if (invented.access(i) != InventedDecision.Access.SEALED) {
                    writer.add(invented.decision(i));
                }
            }
            return published / writer.commit();
        }
    }

    private void sizes(int published) throws SQLException {
        room.settle();
        double product = (double) PrecedentRoom.size(room.index()) / published;
        double plain = (double) PrecedentRoom.size(plainFolder) / published;
        long rows = room.number("select pg_total_relation_size('precedent_entry')"
                + " + pg_total_relation_size('precedent_label') + pg_total_relation_size('precedent_paragraph')");
        figures.tell(
                "Index on disk for one decision",
                Figures.text("%.1f kB", product / 1000),
                Figures.text("%.1f kB", plain / 1000),
                Figures.text("%.2f", product / plain));
        figures.tell(
                "Public entry in PostgreSQL for one decision",
                Figures.text("%.1f kB", (double) rows / published / 1000),
                "",
                "");
    }

    /** Those of the collection, and those of decisions that went through publication. */
    private void leaks() throws Exception {
        Canaries planted = new Canaries(room);
        for (int i = 0, found = 0; i < invented.count() && found < CLOSED_WORDS; i++) {
            if (invented.access(i) != InventedDecision.Access.OPEN) {
                planted.alsoClosed(invented.closed(i));
                found++;
            }
        }
        planted.plant(CLOSED_WORDS);
        long leaks = planted.leaks().size();
        planted.leaks().stream().limit(20).forEach(leak -> System.out.println("LEAK " + leak));
        figures.keep(
                Figures.text(
                        "Of %,d closed words, found in public", planted.words().size()),
                String.valueOf(leaks),
                "",
                "",
                "0",
                leaks == 0 && planted.openWordsFound());
    }
}
