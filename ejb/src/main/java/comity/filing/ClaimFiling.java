package comity.filing;

import comity.access.AccessClass;
import comity.access.CaseAccess;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.NewEntry;
import comity.docket.Register;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** S01: the Agent files a claim. The one door for portal, API and importer. */
@ApplicationScoped
@Transactional
public class ClaimFiling {

    @Inject
    FilingDesk desk;

    @Inject
    CaseFiles cases;

    @Inject
    CaseAccess access;

    @Inject
    FilingReferences references;

    @Inject
    Signatories signatories;

    @Inject
    TribunalCalendar calendar;

    @Inject
    Event<ClaimFiled> filed;

    /** Files at once or not at all. The same draft filed twice gives the same receipt. */
    public FilingReceipt file(FileClaim command, Actor actor) {
        ClaimDraft draft = desk.draft(command, actor);
        if (draft != null && draft.filedAs() != null) {
            return desk.receipt(cases.find(draft.filedAs()));
        }
        FilingDesk.Signed signed = desk.signed(command, draft, null, actor);
        CaseFile file = cases.add(caseFile(signed.form(), calendar.instant()));
        for (String state : signed.form().claimants()) {
            access.seatDelegation(file.id(), state, Side.CLM, actor);
        }
        desk.keep(file, signed, 1, actor, line(actor));
        if (draft != null) {
            draft.filedAs(file.id());
        }
        desk.open(file, signed);
        filed.fire(new ClaimFiled(file.id()));
        return desk.receipt(file);
    }

    private static NewEntry line(Actor actor) {
        return NewEntry.of("claim.filed")
                .by(actor, Side.CLM)
                .access(AccessClass.PTY)
                .stage("S01")
                .in(Register.FILING);
    }

    private CaseFile caseFile(ClaimForm form, Instant now) {
        int year = calendar.dayOf(now).getYear();
        return new CaseFile(
                references.next(year),
                FilingDesk.title(form, signatories),
                form.claimants().stream().distinct().toList(),
                form.respondent(),
                FilingDesk.language(form),
                FilingDesk.summary(form),
                now);
    }
}
