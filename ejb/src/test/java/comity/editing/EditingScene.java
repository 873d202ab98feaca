package comity.editing;

import static comity.db.Courtroom.person;

import comity.common.Actor;
import comity.db.Courtroom;
import comity.decision.Citator;
import comity.decision.CitedDecision;
import comity.decision.Decision;
import comity.decision.DecisionRegister;
import comity.decision.DecisionType;
import comity.decision.IssuedDecision;
import comity.decision.PublicVersion;
import comity.decision.Treatment;
import comity.docket.CaseState;
import comity.instrument.InstrumentRegistry;
import comity.precedent.PublishedEntries;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Published decisions on the real database, and the editor before them. */
abstract class EditingScene {

    static final Actor EDITOR = person("editor");

    final Courtroom court = new Courtroom();

    @BeforeEach
    void open() {
        PublishedEntries.follow(court);
        court.get(InstrumentRegistry.class).loadIfEmpty();
    }

    @AfterEach
    void leave() {
        court.close();
    }

    IssuedDecision published(String... paragraphs) {
        return published(DecisionType.P, decidedCase(), PublicVersion.unredacted(), paragraphs);
    }

    Long decidedCase() {
        return court.file(CaseState.DELIBERATION).id();
    }

    IssuedDecision published(DecisionType type, Long caseId, PublicVersion version, String... paragraphs) {
        IssuedDecision issued = issued(type, caseId, paragraphs);
        DecisionRegister register = court.get(DecisionRegister.class);
        register.circulate(issued.id(), Actor.registry());
        register.publish(issued.id(), version, Actor.registry());
        court.forget();
        return issued;
    }

    IssuedDecision issued(DecisionType type, Long caseId, String... paragraphs) {
        return PublishedHoldings.issued(court, type, caseId, paragraphs);
    }

    static WriteHolding words(String statement, Integer... paragraphs) {
        return words(null, statement, paragraphs);
    }

    static WriteHolding words(Integer version, String statement, Integer... paragraphs) {
        return new WriteHolding(
                version,
                List.of(paragraphs),
                statement,
                null,
                null,
                "HNC-STAT",
                HoldingKind.RATIO,
                List.of(new WriteHolding.Reading("H2-5", InterpretationEffect.NARROWS, null)));
    }

    Long holding(IssuedDecision decision, String statement, Integer... paragraphs) {
        return court.get(HoldingEditing.class).write(decision.slug(), null, words(statement, paragraphs), EDITOR);
    }

    HoldingStatus status(IssuedDecision decision, Long holding) {
        court.forget();
        return court.get(EditedReading.class).holdings(decision.slug()).stream()
                .filter(view -> view.id().equals(holding))
                .findFirst()
                .orElseThrow()
                .status();
    }

    int version(IssuedDecision decision) {
        court.forget();
        return court.get(Citator.class).published(decision.slug()).version();
    }

    CitedDecision cited(IssuedDecision decision, int no) {
        Decision found = court.get(Citator.class).published(decision.slug());
        return found.cited().get(no - 1);
    }

    TreatCitation how(IssuedDecision decision, Treatment treatment) {
        return new TreatCitation(version(decision), treatment, 2, null, false);
    }

    void treat(IssuedDecision decision, int no, Treatment treatment) {
        court.get(CitationEditing.class).treat(decision.slug(), no, how(decision, treatment), EDITOR);
    }

    TreatmentEffect preview(IssuedDecision decision, int no, Treatment treatment) {
        return court.get(CitationEditing.class).preview(decision.slug(), no, how(decision, treatment), EDITOR);
    }

    void weigh(IssuedDecision decision, int weight) {
        PublishedEntries.weigh(court, decision.slug(), weight);
        court.forget();
    }

    List<String> log(IssuedDecision decision) {
        return court.get(EditingDesk.class).of(decision.slug(), EDITOR).changes().stream()
                .map(line -> line.actor() + " " + line.thing() + " " + line.entry() + ": " + line.was() + " -> "
                        + line.became())
                .toList();
    }

    static PublicVersion without(int paragraph, String instead) {
        return new PublicVersion(
                Map.of(paragraph, instead), Map.of(), List.of("§ " + paragraph + ": a person at risk"));
    }
}
