package comity.decision;

import comity.document.Marked;
import comity.party.Signatories;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Turns a decision into what one reader sees. */
final class DecisionViews {

    private final Decision decision;
    private final boolean published;
    private final Signatories signatories;
    private final Set<String> reachable;

    DecisionViews(Decision decision, boolean published, Signatories signatories, Set<String> reachable) {
        this.decision = decision;
        this.published = published;
        this.signatories = signatories;
        this.reachable = reachable;
    }

    DecisionView view(List<DecisionRow> citedBy) {
        DecisionName name = decision.name();
        DecisionDates dates = decision.dates();
        return new DecisionView(
                decision.id(),
                decision.caseId(),
                decision.docket(),
                name.citation(),
                name.slug(),
                name.ecli(),
                name.aknUri(),
                name.type(),
                decision.title(),
                decision.summary(published),
                decision.language(),
                dates.dateOfDecision(),
                dates.issuedAt(),
                dates.sealedAt(),
                dates.publishedAt(),
                decision.adoption(),
                published,
                decision.claimants().stream().map(signatories::name).toList(),
                signatories.name(decision.respondent()),
                decision.thirdParties().stream().map(signatories::name).toList(),
                decision.formation().stream()
                        .map(judge -> new DecisionView.Judge(judge.name(), judge.presiding()))
                        .toList(),
                lines(),
                operative(),
                outcomes(),
                opinions(),
                decision.keywords(),
                decision.redactions(),
                cites(),
                citedBy,
                decision.papers().pdfId(published),
                decision.papers().aknId(published));
    }

    private List<DecisionView.Line> lines() {
        List<DecisionView.Line> lines = new ArrayList<>();
        int heading = 0;
        for (DecisionLine line : decision.body()) {
            String anchor = line.kind() == IssueDecision.Line.Kind.HEADING
                    ? "s" + ++heading
                    : line.number() == null ? null : "p" + line.number();
            lines.add(new DecisionView.Line(
                    line.kind().name(), line.level(), line.number(), anchor, pieces(line, published)));
        }
        return lines;
    }

    /** Citations of published decisions become links. */
    private List<DecisionView.Piece> pieces(DecisionLine line, boolean published) {
        String words = line.words(published);
        if (line.kind() == IssueDecision.Line.Kind.HEADING) {
            return List.of(new DecisionView.Piece(words, null, null, false, false));
        }
        List<DecisionView.Piece> pieces = new ArrayList<>();
        Marked.of(words).runs().forEach(run -> pieces(pieces, run));
        return pieces;
    }

    private void pieces(List<DecisionView.Piece> pieces, Marked.Run run) {
        String words = run.text();
        Matcher found = NeutralCitation.in(words);
        int from = 0;
        while (found.find()) {
            NeutralCitation cited = NeutralCitation.read(found);
            if (!reachable.contains(cited.slug())) {
                continue;
            }
            if (found.start() > from) {
                pieces.add(piece(words.substring(from, found.start()), run));
            }
            pieces.add(
                    new DecisionView.Piece(found.group(), cited.slug(), cited.paragraph(), run.bold(), run.italic()));
            from = found.end();
        }
        if (from < words.length()) {
            pieces.add(piece(words.substring(from), run));
        }
    }

    private static DecisionView.Piece piece(String words, Marked.Run run) {
        return new DecisionView.Piece(words, null, null, run.bold(), run.italic());
    }

    private List<DecisionView.Ruled> operative() {
        return decision.operative().stream()
                .map(ruled -> new DecisionView.Ruled(
                        ruled.number(),
                        Marked.plain(ruled.words(published)),
                        voters(ruled.number(), true),
                        voters(ruled.number(), false)))
                .toList();
    }

    private List<String> voters(int operative, boolean inFavour) {
        return decision.votes().stream()
                .filter(vote -> vote.operative() == operative && vote.inFavour() == inFavour)
                .map(CastVote::name)
                .toList();
    }

    private List<DecisionView.Outcome> outcomes() {
        return decision.outcomes().stream()
                .map(outcome -> new DecisionView.Outcome(
                        outcome.claimNo(),
                        outcome.category(),
                        outcome.provisions(),
                        outcome.result(),
                        outcome.standard(),
                        outcome.remedies(),
                        outcome.votesFor(),
                        outcome.votesAgainst()))
                .toList();
    }

    private List<DecisionView.Opinion> opinions() {
        return decision.opinions().stream()
                .map(opinion -> new DecisionView.Opinion(
                        opinion.kind(),
                        opinion.name(),
                        opinion.joinedBy(),
                        opinion.paragraphs(published).stream()
                                .map(Marked::plain)
                                .toList()))
                .toList();
    }

    private List<DecisionView.Citation> cites() {
        return decision.cited().stream()
                .filter(cited -> !cited.isDismissed() && (!published || cited.isInPublic()))
                .map(cited -> new DecisionView.Citation(
                        cited.fromParagraph(),
                        cited.toCitation(),
                        reachable.contains(cited.toSlug()) ? cited.toSlug() : null,
                        cited.toParagraph(),
                        cited.treatment(),
                        cited.confirmed(),
                        cited.depth()))
                .toList();
    }
}
