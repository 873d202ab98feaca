package comity.decision;

import comity.document.Paper;
import comity.document.Paper.Manner;
import comity.document.PaperTexts;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sets a decision as a paper: formation, text, operative part with votes by name, outcomes, opinions, seal. */
@ApplicationScoped
public class DecisionPaper {

    @Inject
    Signatories signatories;

    @Inject
    Clock clock;

    protected DecisionPaper() {}

    DecisionPaper(Signatories signatories, Clock clock) {
        this.signatories = signatories;
        this.clock = clock;
    }

    /** The full text, or the public version; {@code sealedAt} is printed beside the day of the decision. */
    Paper of(Decision decision, boolean published, Instant sealedAt) {
        Sheet sheet = new Sheet(decision, published, PaperTexts.of("decision", decision.language()));
        return sheet.compose(sealedAt);
    }

    /** One decision on its way to paper. */
    private final class Sheet {
        private final Decision decision;
        private final boolean published;
        private final PaperTexts words;
        private final Paper.Composer paper;

        Sheet(Decision decision, boolean published, PaperTexts words) {
            this.decision = decision;
            this.published = published;
            this.words = words;
            this.paper = Paper.of(
                    decision.language(),
                    words.text("type." + decision.name().type()),
                    decision.dates().issuedAt());
        }

        Paper compose(Instant sealedAt) {
            paper.reference(decision.name().citation()).title(decision.title());
            opening(sealedAt);
            decision.body().forEach(this::line);
            operative();
            outcomes();
            decision.formation().forEach(this::signature);
            decision.opinions().forEach(this::opinion);
            return paper.done();
        }

        private void opening(Instant sealedAt) {
            paper.meta(
                            words.text("citation"),
                            decision.name().citation() + " · " + decision.name().ecli())
                    .meta(words.text("docket"), decision.docket())
                    .meta(words.text("claimant"), names(decision.claimants()))
                    .meta(words.text("respondent"), signatories.name(decision.respondent()))
                    .meta(words.text("thirdParties"), names(decision.thirdParties()))
                    .meta(words.text("formation"), formation())
                    .meta(words.text("day"), day(decision.dates().dateOfDecision()))
                    .meta(words.text("sealed"), words.text("sealedAt", moment(sealedAt)));
            if (published) {
                paper.meta(
                        words.text("version"),
                        decision.redactions().isEmpty()
                                ? words.text("version.whole")
                                : words.text(
                                        "version.redacted",
                                        decision.redactions().size()));
            }
            String summary = decision.summary(published);
            if (summary != null && !summary.isBlank()) {
                paper.heading(1, words.text("summary")).text(summary);
            }
        }

        private void line(DecisionLine line) {
            switch (line.kind()) {
                case HEADING -> paper.heading(line.level(), line.words(published));
                case PARAGRAPH -> paper.marked(line.number(), Manner.NUMBERED, line.words(published));
                case QUOTE -> paper.marked(null, Manner.QUOTE, line.words(published));
                case ITEM -> paper.marked(IssueDecision.Line.letter(line.level()), Manner.ITEM, line.words(published));
            }
        }

        private void operative() {
            paper.heading(1, words.text("operative")).text(words.text("forTheseReasons"));
            for (OperativeParagraph paragraph : decision.operative()) {
                paper.marked("(" + paragraph.number() + ")", Manner.NUMBERED, paragraph.words(published));
                paper.text(words.text("votes", voters(paragraph.number(), true), voters(paragraph.number(), false)));
            }
        }

        private String voters(int operative, boolean inFavour) {
            String said = decision.votes().stream()
                    .filter(vote -> vote.operative() == operative && vote.inFavour() == inFavour)
                    .map(CastVote::name)
                    .collect(Collectors.joining(", "));
            return said.isEmpty() ? words.text("none") : said;
        }

        private void outcomes() {
            List<List<String>> rows = new ArrayList<>();
            for (ClaimOutcome outcome : decision.outcomes()) {
                rows.add(List.of(
                        String.valueOf(outcome.claimNo()),
                        outcome.category() + "\n" + String.join(", ", outcome.provisions()),
                        words.text("result." + outcome.result()),
                        outcome.standard() == null ? "–" : words.text("standard." + outcome.standard()),
                        outcome.remedies().stream()
                                .map(code -> words.textOr("remedy." + code, code))
                                .collect(Collectors.joining(", "))));
            }
            if (!rows.isEmpty()) {
                paper.table(
                        words.text("outcomes"),
                        List.of(
                                words.text("claim"),
                                words.text("category"),
                                words.text("outcome"),
                                words.text("standard"),
                                words.text("remedies")),
                        rows);
            }
        }

        private void signature(SittingJudge judge) {
            paper.signed(
                    judge.name(),
                    words.text(judge.presiding() ? "presiding" : "judge"),
                    day(decision.dates().dateOfDecision()));
        }

        private void opinion(JudgeOpinion opinion) {
            paper.heading(1, words.text("opinion." + opinion.kind(), opinion.name()));
            if (!opinion.joinedBy().isEmpty()) {
                paper.text(words.text("joinedBy", String.join(", ", opinion.joinedBy())));
            }
            if (opinion.isReserved()) {
                paper.text(words.text("opinion.reserved"));
            }
            int number = 0;
            for (String paragraph : opinion.paragraphs(published)) {
                paper.marked(++number, Manner.NUMBERED, paragraph);
            }
        }

        private String formation() {
            return decision.formation().stream()
                    .map(judge -> judge.presiding() ? words.text("presidingName", judge.name()) : judge.name())
                    .collect(Collectors.joining(", "));
        }

        private String names(List<String> codes) {
            return codes.stream().map(signatories::name).collect(Collectors.joining(", "));
        }

        private String day(LocalDate date) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale()).format(date);
        }

        private String moment(Instant at) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss z", words.locale())
                    .format(at.atZone(clock.getZone()));
        }
    }
}
