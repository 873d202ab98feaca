package comity.filing;

import comity.access.AccessPolicy;
import comity.access.NoSuchThing;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.document.Document;
import comity.document.Documents;
import comity.filing.ClaimForm.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** What a delegation sees of its own filings. */
@ApplicationScoped
@Transactional
public class Filings {

    private static final Set<String> OWN = Set.of(
            "claim-form",
            "filing-receipt",
            "deficiency-notice",
            "refusal-notice",
            "review-request",
            "review-decision",
            "referral-decision",
            "acceptance-invitation",
            "acceptance",
            "credentials");

    @Inject
    Claims claims;

    @Inject
    CaseFiles cases;

    @Inject
    Documents documents;

    @Inject
    Delegations delegations;

    @Inject
    IntakeRoom room;

    @Inject
    Examinations examinations;

    @Inject
    AccessPolicy policy;

    /** Filings that are not registered, latest first; those that ended stay in the list. */
    public List<FilingRow> ofDelegation(Actor actor) {
        return claims.unregistered(delegations.statesOf(actor)).stream()
                .filter(file -> policy.sideOf(actor, file.id()).isPresent())
                .map(this::row)
                .toList();
    }

    private FilingRow row(CaseFile file) {
        ExaminationStage stage = examinations.of(file.id()).stage();
        return new FilingRow(
                file.reference(),
                file.title(),
                file.claimants(),
                file.respondent(),
                file.state(),
                stage,
                file.filedAt(),
                room.dueAt(file.id(), stage),
                IntakeRoom.limitOf(stage));
    }

    public ReceiptView receipt(String reference, Actor actor) {
        CaseFile file = cases.byReference(reference).orElseThrow(NoSuchThing::new);
        if (policy.sideOf(actor, file.id()).filter(Side.CLM::equals).isEmpty()) {
            throw new NoSuchThing();
        }
        FiledForm form = claims.latest(file.id());
        return new ReceiptView(
                file.reference(),
                file.title(),
                form.formHash(),
                form.signedName(),
                form.filedAt(),
                form.no(),
                documents.ofCase(file.id()).stream()
                        .filter(paper -> OWN.contains(paper.type()) || paper.number() != null)
                        .filter(paper -> policy.mayRead(actor, paper.guarded()))
                        .map(Filings::row)
                        .toList(),
                room.linked(file.id(), CaseLink.Kind.RESPONDENTS),
                room.linked(file.id(), CaseLink.Kind.REFILED));
    }

    private static ReceiptView.PaperRow row(Document paper) {
        return new ReceiptView.PaperRow(paper.id(), paper.type(), paper.number(), paper.title(), paper.sha256());
    }

    /**
     * A State to choose.
     *
     * @param signatory whether it is a Signatory; a claim against another waits for its acceptance (FX-01)
     */
    public record StateRow(String code, String name, boolean signatory) {}

    public List<StateRow> signatories() {
        return delegations.signatories();
    }

    /**
     * What a State has accepted and reserved (D16).
     *
     * @param reservations codes of reserved subject-matter, {@code TERR} and {@code DEF}
     */
    public record AcceptanceRow(String name, String acceptance, List<String> reservations) {}

    /** The acceptance of each of these States, in this order. */
    public List<AcceptanceRow> acceptances(List<String> states) {
        return delegations.acceptances(states);
    }

    /** A form with what is known of the delegation: its State, its Agents and channels. */
    public ClaimForm blank(Actor actor) {
        String state = delegations.statesOf(actor).stream().findFirst().orElse(null);
        List<Contact> agents = state == null ? List.of() : delegations.agents(state);
        return new ClaimForm(
                state == null ? null : List.of(state),
                null,
                agents.isEmpty() ? null : agents.get(0),
                agents.size() < 2 ? null : agents.get(1),
                state == null ? null : delegations.channels(state),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "en",
                null,
                null);
    }
}
