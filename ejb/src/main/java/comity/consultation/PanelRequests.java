package comity.consultation;

import comity.access.Side;
import comity.common.Actor;
import comity.consultation.ConsultationPapers.Passage;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.document.Document;
import comity.serving.PaperIncomplete;
import comity.withdrawal.ClaimExit;
import comity.withdrawal.ClaimsAtIssue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The claimant requests a panel (S08). */
@ApplicationScoped
@Transactional
public class PanelRequests {

    @Inject
    CaseFiles files;

    @Inject
    Parties parties;

    @Inject
    ClaimsAtIssue claims;

    @Inject
    PanelRequestGate gate;

    @Inject
    ConsultationPapers papers;

    @Inject
    ConsultationDocket docket;

    @Inject
    ConsultationEvents events;

    @Inject
    Clock clock;

    public void request(RequestPanel command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        parties.require(actor, file.id(), "S08", Side.CLM);
        gate.pass(file);
        List<Integer> atIssue = claims.numbers(file.id());
        List<Integer> dropped =
                atIssue.stream().filter(no -> !command.claims().contains(no)).toList();
        PaperIncomplete.check("S08")
                .required("consultations", command.consultations(), Consulting.TEXT_MOST)
                .required("measures", command.measures(), Consulting.TEXT_MOST)
                .required("legalBasis", command.legalBasis(), Consulting.TEXT_MOST)
                .that(!command.claims().isEmpty(), "claims", "REQUIRED")
                .that(atIssue.containsAll(command.claims()), "claims", "CLAIMS_WIDENED")
                .that(parties.mayDrop(actor, file, dropped), "claims", "CLAIM_OF_ANOTHER_STATE")
                .done();
        List<Document> filed = papers.file(
                file,
                ConsultationPapers.PANEL_REQUEST,
                Side.CLM,
                passages(file, command, dropped),
                command.uploads(),
                actor);
        gate.keep(new PanelRequest(command, filed.get(0).id(), clock.instant()));
        claims.leave(file.id(), dropped, ClaimExit.How.DROPPED);
        file.moveTo(CaseState.PANEL_REQUESTED);
        docket.panelRequest(file, filed, actor, numbers(command.claims()));
        events.requested(file.id());
    }

    private List<Passage> passages(CaseFile file, RequestPanel command, List<Integer> dropped) {
        String held =
                papers.texts(file).text(command.consultationsHeld() ? "panelRequest.held" : "panelRequest.notHeld");
        return List.of(
                new Passage("panelRequest.consultations", held + "\n" + command.consultations()),
                new Passage("panelRequest.measures", command.measures()),
                new Passage("panelRequest.legalBasis", command.legalBasis()),
                new Passage("panelRequest.claims", numbers(command.claims())),
                new Passage("panelRequest.dropped", dropped.isEmpty() ? "–" : numbers(dropped)));
    }

    private static String numbers(List<Integer> claims) {
        return String.join(", ", claims.stream().map(String::valueOf).toList());
    }
}
