package comity.web.precedent;

import comity.decision.DecisionView;
import comity.precedent.Comparison;
import comity.web.common.Dates;
import comity.web.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison as rows of a page, in the reader's language. */
final class CompareRows {

    private static final String TEXT = "precedent.compare.";
    private static final String DECISIONS = "/decisions/";

    private final Comparison of;
    private final PrecedentWords words;
    private final Texts texts;
    private final Dates dates;

    CompareRows(Comparison of, PrecedentWords words, Texts texts, Dates dates) {
        this.of = of;
        this.words = words;
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * One fact about both.
     *
     * @param differs whether the answers part; who the parties and judges are and who cited later is no answer
     */
    public record Row(String id, String title, boolean differs, List<Cell> first, List<Cell> second) {}

    /**
     * A line of a row.
     *
     * @param path where it leads, or null
     * @param note what is said after it, or empty
     * @param own whether the words are the Tribunal's own and stay as they are in every language
     */
    public record Cell(String words, String path, String note, boolean own) {}

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(answer("type", side -> List.of(said(words.type(side.type())))));
        rows.add(answer("status", side -> List.of(said(words.adoption(side.adoption())), said("W" + side.weight()))));
        rows.add(fact("parties", this::parties));
        rows.add(fact("issued", this::issued));
        rows.add(answer("alleged", side -> claims(side, outcome -> words.category(outcome.category()))));
        rows.add(shared("provisions", of.provisions(), "/precedent/provision?id=", false));
        rows.add(answer("outcome", side -> claims(side, this::ruled)));
        rows.add(answer("remedy", side -> claims(side, outcome -> words.remedies(outcome.remedies()))));
        rows.add(answer("standard", side -> claims(side, outcome -> words.standard(outcome.standard()))));
        rows.add(answer("votes", this::votes));
        rows.add(shared("keywords", of.keywords(), null, true));
        rows.add(terms());
        rows.add(authorities());
        rows.add(fact("cited", side -> List.of(said(texts.count("precedent.cited", side.citedBy())))));
        rows.add(row("each", false, List.of(citing(true)), List.of(citing(false))));
        return rows;
    }

    private Row answer(String id, Function<Comparison.Side, List<Cell>> cells) {
        List<Cell> first = cells.apply(of.first());
        List<Cell> second = cells.apply(of.second());
        return row(id, !read(first).equals(read(second)), first, second);
    }

    /** What a reader compares: the words, not where they lead. */
    private static List<String> read(List<Cell> cells) {
        return cells.stream().map(cell -> cell.words() + " " + cell.note()).toList();
    }

    private Row fact(String id, Function<Comparison.Side, List<Cell>> cells) {
        return row(id, false, cells.apply(of.first()), cells.apply(of.second()));
    }

    private Row row(String id, boolean differs, List<Cell> first, List<Cell> second) {
        return new Row(id, texts.get(TEXT + "row." + id), differs, orNone(first), orNone(second));
    }

    private List<Cell> orNone(List<Cell> cells) {
        return cells.isEmpty() ? List.of(said(texts.get(TEXT + "none"))) : cells;
    }

    private static Cell said(String text) {
        return new Cell(text, null, "", false);
    }

    private static Cell own(String text) {
        return new Cell(text, null, "", true);
    }

    private List<Cell> parties(Comparison.Side side) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(words.joined(side.claimants()), null, texts.get("precedent.claimant"), true));
        cells.add(new Cell(side.respondent(), null, texts.get("precedent.respondent"), true));
        if (!side.thirdParties().isEmpty()) {
            cells.add(new Cell(words.joined(side.thirdParties()), null, texts.get("precedent.thirdParties"), true));
        }
        return cells;
    }

    private List<Cell> issued(Comparison.Side side) {
        return Stream.concat(
                        Stream.of(said(dates.date(side.dateOfDecision()))),
                        side.formation().stream()
                                .map(judge -> new Cell(
                                        judge.name(),
                                        null,
                                        judge.presiding() ? texts.get("precedent.presiding") : "",
                                        true)))
                .toList();
    }

    private List<Cell> claims(Comparison.Side side, Function<DecisionView.Outcome, String> said) {
        return side.outcomes().stream()
                .map(outcome -> said(texts.of("precedent.provision.claim", outcome.claimNo(), said.apply(outcome))))
                .toList();
    }

    /** The outcome of a claim with the provisions it was brought under. */
    private String ruled(DecisionView.Outcome outcome) {
        String result = words.result(outcome.result());
        return outcome.provisions().isEmpty() ? result : result + " (" + words.joined(outcome.provisions()) + ")";
    }

    private List<Cell> votes(Comparison.Side side) {
        Stream<Cell> votes = side.votes().stream()
                .map(vote -> new Cell(
                        "(" + vote.operative() + ") "
                                + texts.of(
                                        "precedent.votes",
                                        vote.votesFor().size(),
                                        vote.votesAgainst().size()),
                        DECISIONS + side.slug() + "#op" + vote.operative(),
                        vote.votesAgainst().isEmpty()
                                ? ""
                                : texts.get("precedent.against") + ": " + words.joined(vote.votesAgainst()),
                        true));
        Stream<Cell> opinions =
                side.opinions().stream().map(opinion -> own(words.opinion(opinion.kind(), opinion.judge())));
        return Stream.concat(votes, opinions).toList();
    }

    private Row shared(String id, List<Comparison.Shared> all, String path, boolean own) {
        return shared(id, all, path, own, value -> value);
    }

    /** Terms of the headnotes, in the reader's language. */
    private Row terms() {
        return shared("terms", of.terms(), "/precedent/keyword?id=", true, id -> words.label("keyword", id));
    }

    private Row shared(
            String id, List<Comparison.Shared> all, String path, boolean own, Function<String, String> named) {
        Function<Predicate<Comparison.Shared>, List<Cell>> cells = stands -> all.stream()
                .filter(stands)
                .map(value -> new Cell(
                        named.apply(value.value()),
                        path == null ? null : path + value.value(),
                        texts.get(TEXT + (value.inBoth() ? "both" : "only")),
                        own))
                .toList();
        return row(
                id,
                all.stream().anyMatch(value -> !value.inBoth()),
                cells.apply(Comparison.Shared::inFirst),
                cells.apply(Comparison.Shared::inSecond));
    }

    private Row authorities() {
        return row(
                "authorities",
                of.authorities().stream().anyMatch(authority -> !authority.byBoth()),
                of.authorities().stream()
                        .filter(authority -> authority.first() != null)
                        .map(authority -> cited(authority, authority.first()))
                        .toList(),
                of.authorities().stream()
                        .filter(authority -> authority.second() != null)
                        .map(authority -> cited(authority, authority.second()))
                        .toList());
    }

    private Cell cited(Comparison.Authority authority, Comparison.Places places) {
        String where = paragraphs(places);
        String shared = texts.get(TEXT + (authority.byBoth() ? "both" : "only"));
        return new Cell(
                authority.citation(),
                authority.slug() == null ? null : DECISIONS + authority.slug(),
                where.isEmpty() ? shared : where + "; " + shared,
                false);
    }

    private static String paragraphs(Comparison.Places places) {
        return places.paragraphs().stream().map(number -> "§ " + number).collect(Collectors.joining(", "));
    }

    /** Whether one cites the other, and where. */
    private Cell citing(boolean first) {
        Comparison.Side from = first ? of.first() : of.second();
        Comparison.Side to = first ? of.second() : of.first();
        return of.authorities().stream()
                .filter(authority -> to.slug().equals(authority.slug()))
                .map(authority -> first ? authority.first() : authority.second())
                .filter(places -> places != null)
                .map(places -> new Cell(
                        texts.of(TEXT + "cites", to.citation()),
                        places.paragraphs().isEmpty()
                                ? null
                                : DECISIONS + from.slug() + "#p"
                                        + places.paragraphs().get(0),
                        paragraphs(places),
                        false))
                .findFirst()
                .orElseGet(() -> said(texts.of(TEXT + "cites.not", to.citation())));
    }
}
