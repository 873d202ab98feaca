package comity.ear.bench;

import comity.ear.launch.House;
import comity.ear.launch.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * {@code mvn -Pbench}: opens a house of its own, measures, prints the table and fails when a gate is missed. Memory
 * first, as the whole story leaves it; then the lists at 1,000 cases, filing beside its floor, the lists at 100,000.
 * Retrieval and the precedents are measured before all that and need no house.
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

    private final Site site;
    private final Figures figures = new Figures();

    Bench(Site site) {
        this.site = site;
    }

    public static void main(String[] arguments) throws Exception {
        boolean held = !asked("retrieval") || Retrieval.run();
        if (asked("precedents")) {
            held &= PrecedentFigures.run();
        }
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
        figures.print();
        return figures.held();
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
        figures.keep(
                "WildFly's memory 5 minutes after the whole story",
                Figures.text("%.2f GB", gigabytes),
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
        double ratio = Figures.median(filed) / Figures.median(floor);
        figures.keep(
                "Filing over HTTP, 16 clients (" + statements.size() + " statements)",
                Figures.text("%.1f/s", Figures.median(filed)),
                Figures.text("%.1f/s", Figures.median(floor)),
                Figures.text("%.2f", ratio),
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
            figures.keep(
                    "p95 of the " + what + ", 100,000 cases (floor: 1,000)",
                    Figures.text("%.1f ms", millis),
                    Figures.text("%.1f ms", few.get(what)),
                    Figures.text("%.2f", ratio),
                    gated ? "at most 1.3" : "",
                    !gated || ratio <= READING_MOST);
        });
    }
}
