package comity.editing;

import static comity.db.Courtroom.person;

import comity.common.Actor;
import comity.db.Courtroom;
import comity.decision.ClaimResult;
import comity.decision.DecisionRegister;
import comity.decision.DecisionType;
import comity.decision.IssueDecision;
import comity.decision.IssuedDecision;
import comity.decision.PublicVersion;
import comity.decision.StandardOfProof;
import comity.docket.CaseState;
import comity.instrument.InstrumentRegistry;
import comity.precedent.PublishedEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Published decisions and holdings of the precedent editor, for tests of what others make of them. */
public final class PublishedHoldings {

    private PublishedHoldings() {}

    /** Instruments are known and a publication is followed by its entry, as in the house. */
    public static void open(Courtroom court) {
        PublishedEntries.follow(court);
        court.get(InstrumentRegistry.class).loadIfEmpty();
    }

    /** A holding of a newly published decision of this type, in its first paragraph. Gives its id. */
    public static Long of(
            Courtroom court, DecisionType type, HoldingKind kind, String provision, InterpretationEffect effect) {
        Long caseId = court.file(CaseState.DELIBERATION).id();
        IssuedDecision issued = issued(court, type, caseId, "The duty is read as follows.");
        DecisionRegister register = court.get(DecisionRegister.class);
        register.circulate(issued.id(), Actor.registry());
        register.publish(issued.id(), PublicVersion.unredacted(), Actor.registry());
        court.forget();
        WriteHolding words = new WriteHolding(
                null,
                List.of(1),
                "The duty is read so.",
                null,
                null,
                null,
                kind,
                List.of(new WriteHolding.Reading(provision, effect, null)));
        Long id = court.get(HoldingEditing.class).write(issued.slug(), null, words, person("editor"));
        court.forget();
        return id;
    }

    /** As if later decisions had brought it there. */
    public static void stands(Courtroom court, Long holding, HoldingStatus status) {
        court.get(EditingRows.class).holdingsById(Set.of(holding)).get(0).stand(status);
        court.forget();
    }

    /** As if the editor had taken it off the public pages. */
    public static void withdrawn(Courtroom court, Long holding) {
        court.get(EditingRows.class).holdingsById(Set.of(holding)).get(0).withdraw(court.now());
        court.forget();
    }

    static IssuedDecision issued(Courtroom court, DecisionType type, Long caseId, String... paragraphs) {
        List<IssueDecision.Line> body = new ArrayList<>();
        body.add(IssueDecision.Line.heading(1, "Reasons"));
        for (String words : paragraphs) {
            body.add(IssueDecision.Line.paragraph(words));
        }
        List<IssueDecision.Judge> judges = List.of(
                new IssueDecision.Judge("xc.judge1", "Judge One", true),
                new IssueDecision.Judge("xd.judge1", "Judge Two", false),
                new IssueDecision.Judge("xe.judge1", "Judge Three", false));
        List<IssueDecision.Vote> votes = judges.stream()
                .map(judge -> new IssueDecision.Vote(judge.personId(), judge.name(), true))
                .toList();
        return court.get(DecisionRegister.class)
                .issue(
                        new IssueDecision(
                                caseId,
                                type,
                                "en",
                                null,
                                "In short.",
                                judges,
                                body,
                                List.of(new IssueDecision.Operative("Upholds the claim.", votes)),
                                List.of(new IssueDecision.Outcome(
                                        1,
                                        "HNC-STAT",
                                        List.of("H2-5"),
                                        ClaimResult.UPHELD,
                                        StandardOfProof.CONVINCING,
                                        List.of("CESS"),
                                        1)),
                                List.of(),
                                List.of()),
                        Actor.registry());
    }
}
