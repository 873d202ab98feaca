package comity.ear.bench;

import comity.precedent.PrecedentMatching;
import comity.precedent.PrecedentQuery;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Acceptance check 10: how long it takes until the search knows that a holding is no longer good law, while the index is
 * being rebuilt all the time and changes over to its other copy. Rounds have the pause between them that they have in the house.
 */
final class FreshFigures {

    private static final int CHANGES = 200;
    private static final long EVERY_MILLIS = 250;
    private static final long PAUSE_MILLIS = 2000;

    /** So many entries a rebuild has before it when the changes begin: it changes over while they go on. */
    private static final long LEFT = 500;

    private static final double SECONDS_MOST = 60;
    private static final PrecedentQuery NO_LONGER_GOOD =
            new PrecedentQuery("", Map.of("status", Set.of("BAD")), PrecedentQuery.Order.RELEVANCE, 1, 1);

    private final PrecedentRoom room;
    private final Invented invented;
    private final Figures figures;
    private final IndexAtWork index;
    private final PrecedentMatching matching;
    private final Map<Long, Long> waiting = new LinkedHashMap<>();
    private final List<Long> nanos = new ArrayList<>();

    FreshFigures(PrecedentRoom room, Invented invented, Figures figures) {
        this.room = room;
        this.invented = invented;
        this.figures = figures;
        this.index = new IndexAtWork(room);
        this.matching = room.bean(PrecedentMatching.class);
    }

    void measure() throws Exception {
        index.finish();
        index.rebuild();
        index.hurryUntil(LEFT);
        ExecutorService house = Executors.newSingleThreadExecutor();
        Future<?> rounds = house.submit(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                index.round();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            return null;
        });
        int rebuilds = 1;
        try {
            List<Long> changed = someDecisions();
            for (int i = 0; i < changed.size() || !waiting.isEmpty(); i++) {
                rebuilds += rebuildAgain();
                if (i < changed.size()) {
                    reverse(changed.get(i));
                }
                look();
                if (rounds.isDone()) {
                    rounds.get();
                }
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } finally {
            house.shutdownNow();
            house.awaitTermination(1, TimeUnit.MINUTES);
        }
        index.hurryOn();
        tell(rebuilds);
    }

    private void tell(int rebuilds) {
        Crowd.Sample sample =
                new Crowd.Sample(0, nanos.stream().mapToLong(Long::longValue).toArray());
        double p99 = sample.millis(0.99) / 1000;
        figures.keep(
                Figures.text(
                        "A holding that is no longer good law is so in the search, p99 of %d, in %d rebuilds",
                        nanos.size(), rebuilds),
                Figures.text("%.1f s", p99),
                "",
                "",
                "60 s",
                p99 <= SECONDS_MOST && rebuilds > 1);
        figures.tell("The same, median", Figures.text("%.1f s", sample.millis(0.5) / 1000), "", "");
    }

    /** Public decisions from all of the collection. */
    private List<Long> someDecisions() {
        List<Long> some = new ArrayList<>();
        int step = Math.max(1, invented.count() / CHANGES);
        for (int i = 0; i < invented.count() && some.size() < CHANGES; i += step) {
            if (invented.access(i) != InventedDecision.Access.SEALED) {
                some.add(invented.decision(i).id());
            }
        }
        return some;
    }

    private int rebuildAgain() throws SQLException {
        if (room.number("select (phase in ('DONE', 'FAILED'))::int from index_state") == 0) {
            return 0;
        }
        index.rebuild();
        return 1;
    }

    /** As the editor's desk leaves it when a treatment takes a holding's force: its status, and a row of the queue. */
    private void reverse(long decision) throws SQLException {
        room.execute("begin; insert into holding (id, version, decision_id, statement, question, answer, kind, status,"
                + " written_at) values (nextval('holding_seq'), 0, " + decision
                + ", 'Notice is due.', 'What is due?', 'Notice.', 'RATIO', 'BAD', now());"
                + " insert into index_outbox (entry_id, queued_at) values (" + decision + ", now()); commit");
        waiting.put(decision, System.nanoTime());
    }

    private void look() {
        waiting.entrySet().removeIf(entry -> {
            boolean known = room.in(() -> matching.matches(entry.getKey(), NO_LONGER_GOOD));
            if (known) {
                nanos.add(System.nanoTime() - entry.getValue());
            }
            return known;
        });
    }
}
