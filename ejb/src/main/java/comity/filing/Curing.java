package comity.filing;

import comity.access.AccessClass;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.NewEntry;
import comity.docket.Register;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** S02: the claimant mends a deficient form by filing a new version of it before TL-03 ends. */
@ApplicationScoped
@Transactional
public class Curing {

    @Inject
    IntakeRoom room;

    @Inject
    FilingDesk desk;

    @Inject
    Drafting drafting;

    @Inject
    Claims claims;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    Signatories signatories;

    @Inject
    Event<DeficiencyCured> cured;

    /** A draft that begins from the form as filed. */
    public DraftView begin(String reference, Actor actor) {
        CaseFile file = room.enterAsClaimant(reference, Act.DRAFT, actor);
        file.requireState(CaseState.DEFICIENT);
        return drafting.cure(file.id(), claims.latest(file.id()).form(), actor);
    }

    public FilingReceipt cure(String reference, FileClaim command, Actor actor) {
        CaseFile file = room.enterAsClaimant(reference, Act.FILE, actor);
        ClaimDraft draft = desk.draft(command, actor);
        if (draft != null && draft.filedAs() != null) {
            return desk.receipt(file, List.of());
        }
        requireInTime(file);
        return take(file, desk.signed(command, draft, file.id(), actor), draft, actor);
    }

    /** The case row is locked before the draft, by whoever touches both. */
    void lock(Long caseId) {
        room.lock(caseId);
    }

    /** A cure that all joint claimants have signed. */
    FilingReceipt put(Long caseId, FilingDesk.Signed signed, ClaimDraft draft, Actor actor) {
        CaseFile file = room.enterAsClaimant(room.lock(caseId).reference(), Act.FILE, actor);
        requireInTime(file);
        return take(file, signed, draft, actor);
    }

    private void requireInTime(CaseFile file) {
        deadlines.meet(file.id(), "TL-03");
        file.requireState(CaseState.DEFICIENT);
    }

    private FilingReceipt take(CaseFile file, FilingDesk.Signed signed, ClaimDraft draft, Actor actor) {
        requireSameParties(file, signed.form());
        int no = claims.latest(file.id()).no() + 1;
        file.amend(
                FilingDesk.title(signed.form(), signatories),
                FilingDesk.summary(signed.form()),
                FilingDesk.language(signed.form()));
        desk.keep(
                file,
                signed,
                no,
                actor,
                NewEntry.of("claim.cured")
                        .by(actor, Side.CLM)
                        .access(AccessClass.PTY)
                        .stage("S02")
                        .in(Register.FILING));
        if (draft != null) {
            draft.filedAs(file.id());
        }
        file.moveTo(CaseState.EXAMINATION);
        desk.open(file, signed);
        cured.fire(new DeficiencyCured(file.id()));
        return desk.receipt(file, List.of());
    }

    /** A cure mends the form; it does not change who claims against whom. */
    private static void requireSameParties(CaseFile file, ClaimForm form) {
        ClaimUnfileable refusal = new ClaimUnfileable();
        if (!form.claimants().equals(file.claimants())) {
            refusal.fault("claimants", "PARTIES_STAY");
        }
        if (!file.respondent().equals(form.respondent())) {
            refusal.fault("respondent", "PARTIES_STAY");
        }
        if (!refusal.faults().isEmpty()) {
            throw refusal;
        }
    }
}
