package comity.ear.bench;

import comity.ear.launch.House;
import comity.ear.launch.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * {@code mvn -Pbench}: opens a house of its own, measures, prints the table and fails when a gate is missed. Memory
 * first, as the whole story leaves it; then the lists at 1,000 cases, filing beside its floor, the lists at 100,000.
 * Retrieval is measured before all that and needs no house.
 */
public final class Bench {

    static final String JOBS_DUE = "select count(*) from act_ru_job where retries_ > 0 and duedate_ <= now()";

    private static final double FILING_LEAST = 0.25;
    private static final double READING_MOST = 1.3;
    private static final double RESIDENT_MOST = 1.2;
    private static final int ROUNDS = 3;
    private static final int SECONDS = 15;
    private static final int WARM_FILINGS = 1200;
    private static final int FILINGS_MOST = 6000;
    private static final int REPLAYS_MOST = 60_000;
    private static final int FEW = 1000;
    private static final int MANY = 100_000;
    private static final int IDLE_MINUTES = 5;
    private static final int DRAIN_PATIENCE = 600;

    private record Figure(String what, String measured, String floor, String ratio, String gate, boolean held) {}

    private final Site site;
    private final List<Figure> figures = new ArrayList<>();

    Bench(Site site) {
        this.site = site;
    }

    public static void main(String[] arguments) throws Exception {
        boolean held = !asked("retrieval") || Retrieval.run();
        if (List.of("memory", "lists", "filing").stream().anyMatch(Bench::asked)) {
            held &= house();
        }
        System.exit(held ? 0 : 1);
    }

    private static boolean house() throws Exception {
        Path build = Path.of(System.getProperty("comity.build", "target")).toAbsolutePath();
        Settings settings = new Settings(
                Settings.Mode.TEST, build.resolve("bench"), true, build, build.resolve("keycloak"), System.getenv());
        try (House house = House.open(settings)) {
            return new Bench(Site.of(house)).run();
        }
    }

    boolean run() throws Exception {
        Replay.liftSequences(site);
        if (asked("memory")) {
            memory();
        }
        Lists lists = asked("lists") ? new Lists(site).few(FEW) : null;
        if (asked("filing")) {
            filing();
        }
        if (lists != null) {
            compare(lists.figures(), lists.many(MANY));
        }
        print();
        return figures.stream().allMatch(Figure::held);
    }

    /** {@code -Dcomity.bench=filing}: one part alone; all of them when nothing is said. */
    private static boolean asked(String part) {
        String parts = System.getProperty("comity.bench", "");
        return parts.isBlank() || List.of(parts.split(",")).contains(part);
    }

    /** What the server holds five minutes after one dispute went from form to published decision. */
    private void memory() throws Exception {
        System.setProperty("comity.url", site.url());
        System.setProperty("comity.realm", site.realm());
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass("comity.ear.house.WholeStoryIT"))
                                .build(),
                        summary);
        if (summary.getSummary().getTotalFailureCount() > 0
                || summary.getSummary().getTestsSucceededCount() == 0) {
            summary.getSummary().printFailuresTo(new java.io.PrintWriter(System.out, true));
            throw new IllegalStateException("the whole story was not told to its end");
        }
        TimeUnit.MINUTES.sleep(IDLE_MINUTES);
        double gigabytes = resident() / 1e6;
        keep(
                "WildFly's memory 5 minutes after the whole story",
                text("%.2f GB", gigabytes),
                "",
                "",
                "at most 1.2 GB",
                gigabytes <= RESIDENT_MOST);
    }

    /** Kilobytes; the script that starts the server is a process of its own. */
    private long resident() {
        return ProcessHandle.of(site.serverPid())
                .map(handle -> java.util.stream.Stream.concat(java.util.stream.Stream.of(handle), handle.descendants())
                        .mapToLong(each -> resident(each.pid()))
                        .max()
                        .orElse(0))
                .orElseThrow();
    }

    private static long resident(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void filing() throws Exception {
        Filing filing = new Filing(site);
        filing.prepare(WARM_FILINGS + Filing.CLIENTS);
        Crowd clients = new Crowd(Filing.CLIENTS);
        clients.times(WARM_FILINGS, filing::file);
        List<Recording.Statement> statements = Recording.of(site, filing);
        rest();
        double[] filed = new double[ROUNDS];
        double[] floor = new double[ROUNDS];
        try (Replay replay = new Replay(site, statements)) {
            replay.lay(REPLAYS_MOST);
            Crowd replaying = new Crowd(Filing.CLIENTS);
            replaying.lasting(SECONDS / 3, replay::file);
            for (int i = 0; i < ROUNDS; i++) {
                filing.prepare(FILINGS_MOST);
                filed[i] = clients.lasting(SECONDS, filing::file).perSecond();
                rest();
                floor[i] = replaying.lasting(SECONDS, replay::file).perSecond();
            }
        }
        double ratio = median(filed) / median(floor);
        keep(
                "Filing over HTTP, 16 clients (" + statements.size() + " statements)",
                text("%.1f/s", median(filed)),
                text("%.1f/s", median(floor)),
                text("%.2f", ratio),
                "at least 0.25",
                ratio >= FILING_LEAST);
    }

    /** Until the printing of what was filed is done. */
    private void rest() throws Exception {
        for (int i = 0; i < DRAIN_PATIENCE && site.number(JOBS_DUE) > 0; i++) {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private void compare(Map<String, Double> few, Map<String, Double> many) {
        many.forEach((what, millis) -> {
            double ratio = millis / few.get(what);
            boolean gated = Reading.gated(what);
            keep(
                    "p95 of the " + what + ", 100,000 cases (floor: 1,000)",
                    text("%.1f ms", millis),
                    text("%.1f ms", few.get(what)),
                    text("%.2f", ratio),
                    gated ? "at most 1.3" : "",
                    !gated || ratio <= READING_MOST);
        });
    }

    private void keep(String what, String measured, String floor, String ratio, String gate, boolean held) {
        Figure figure = new Figure(what, measured, floor, ratio, gate, held);
        figures.add(figure);
        System.out.println(line(figure));
    }

    private void print() {
        System.out.println();
        System.out.println("| Figure | Measured | Floor | Ratio | Gate |");
        System.out.println("|---|---|---|---|---|");
        figures.forEach(figure -> System.out.println(line(figure)));
    }

    private static String line(Figure figure) {
        return "| "
                + String.join(" | ", figure.what(), figure.measured(), figure.floor(), figure.ratio(), figure.gate())
                + (figure.held() ? " |" : " MISSED |");
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String text(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
