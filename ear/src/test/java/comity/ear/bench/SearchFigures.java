package comity.ear.bench;

import comity.decision.NeutralCitation;
import comity.precedent.PrecedentQuery;
import comity.precedent.PrecedentResults;
import comity.precedent.Precedents;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** How fast the search answers beside plain Lucene and PostgreSQL, and whether a citation is always the first hit. */
final class SearchFigures {

    private static final double RATIO_MOST = 1.5;
    private static final int ROUNDS = 3;
    private static final int WARM = 300;
    private static final int SEARCHES = 400;
    private static final int IN_SQL = 60;
    private static final int CITATIONS = 1000;
    private static final int SALT = 102;
    private static final int HITS = 10;

    private final PrecedentRoom room;
    private final Invented invented;
    private final Figures figures;
    private final Precedents precedents;

    SearchFigures(PrecedentRoom room, Invented invented, Figures figures) {
        this.room = room;
        this.invented = invented;
        this.figures = figures;
        this.precedents = room.bean(Precedents.class);
    }

    void measure(PlainSearcher floor) throws Exception {
        List<AskedSearch> asked = AskedSearch.drawn(invented, WARM + SEARCHES);
        List<AskedSearch> warm = asked.subList(0, WARM);
        List<AskedSearch> timed = asked.subList(WARM, asked.size());
        int same = 0;
        for (AskedSearch search : warm) {
            same += search(search).total() == floor.search(search).total() ? 1 : 0;
        }
        System.out.printf("Of %d searches %d find equally many on both sides%n", WARM, same);
        double[] product = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        double[] middle = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            Crowd.Sample ours = sample(timed, this::search);
            product[i] = ours.millis(0.95);
            middle[i] = ours.millis(0.5);
            plain[i] = sample(timed, floor::search).millis(0.95);
        }
        double p95 = Figures.median(product);
        double ratio = p95 / Figures.median(plain);
        figures.keep(
                "Search: ten hits, six facets, marked words, public only, p95 (floor: plain Lucene)",
                Figures.text("%.1f ms", p95),
                Figures.text("%.1f ms", Figures.median(plain)),
                Figures.text("%.2f", ratio),
                "at most 1.5",
                ratio <= RATIO_MOST);
        figures.tell("The same, median", Figures.text("%.1f ms", Figures.median(middle)), "", "");
        inSql(
                timed.subList(0, IN_SQL),
                sample(timed.subList(0, IN_SQL), this::search).millis(0.95));
        citations();
    }

    private interface Search {
        Object of(AskedSearch asked) throws Exception;
    }

    private static Crowd.Sample sample(List<AskedSearch> asked, Search search) throws Exception {
        return new Crowd(1).times(asked.size(), (client, turn) -> search.of(asked.get((int) (turn % asked.size()))));
    }

    private PrecedentResults search(AskedSearch asked) {
        return ask(asked.text(), asked);
    }

    private PrecedentResults ask(String text, AskedSearch asked) {
        PrecedentQuery query = new PrecedentQuery(text, asked.narrowed(), PrecedentQuery.Order.RELEVANCE, 1, HITS);
        return room.in(() -> precedents.search(query));
    }

    private void inSql(List<AskedSearch> asked, double product) throws Exception {
        try (SearchInSql sql = new SearchInSql(room)) {
            double p95 = sample(asked, search -> {
                        sql.search(search);
                        return null;
                    })
                    .millis(0.95);
            figures.tell(
                    Figures.text("The same %d searches, p95 (floor: PostgreSQL's text search)", asked.size()),
                    Figures.text("%.1f ms", product),
                    Figures.text("%.1f ms", p95),
                    Figures.text("%.3f", product / p95));
        }
    }

    /** Each in one of its forms. */
    private void citations() throws Exception {
        int first = 0;
        int asked = 0;
        long[] nanos = new long[CITATIONS];
        for (int i = 0; asked < CITATIONS; i++) {
            SplittableRandom chance = invented.chance(i, SALT);
            int number = chance.nextInt(invented.count());
            if (invented.access(number) == InventedDecision.Access.SEALED) {
                continue;
            }
            String form = form(invented.decision(number), chance.nextInt(5));
            long begun = System.nanoTime();
            PrecedentResults results = room.in(() -> precedents.search(PrecedentQuery.of(form)));
            nanos[asked++] = System.nanoTime() - begun;
            String slug = invented.citation(number).slug();
            if (!results.hits().isEmpty() && results.hits().get(0).slug().equals(slug)) {
                first++;
            } else {
                System.out.println("NOT FIRST " + form);
            }
        }
        figures.keep(
                "Citations in five forms that are the first hit",
                Figures.text("%,d of %,d", first, asked),
                "",
                "",
                "all",
                first == asked);
        figures.tell(
                "Search for a citation, p95", Figures.text("%.1f ms", new Crowd.Sample(0, nanos).millis(0.95)), "", "");
    }

    private static String form(InventedDecision decision, int which) {
        NeutralCitation name = decision.citation();
        return switch (which) {
            case 0 -> name.toString();
            case 1 -> name.toString().replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
            case 2 -> name.ecli();
            case 3 -> name.aknUri(decision.date());
            default -> name + ", § 1";
        };
    }
}
