package comity.filing;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.NewEntry;
import comity.docket.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** S01: the Agent files a claim. The one door for portal, API and importer. */
@ApplicationScoped
@Transactional
public class ClaimFiling {

    @Inject
    FilingDesk desk;

    @Inject
    CaseOpening opening;

    @Inject
    Event<ClaimFiled> filed;

    /** Files at once or not at all. The same draft filed twice gives the same receipt. */
    public FilingReceipt file(FileClaim command, Actor actor) {
        ClaimDraft draft = desk.draft(command, actor);
        if (draft != null && draft.filedAs() != null) {
            return receiptOf(draft.filedAs());
        }
        return put(desk.signed(command, draft, null, actor), draft, actor);
    }

    /** Puts a signed form on file: one case against each respondent, linked where there are several. */
    FilingReceipt put(FilingDesk.Signed signed, ClaimDraft draft, Actor actor) {
        List<CaseFile> files = new ArrayList<>();
        for (FilingDesk.Signed one : desk.each(signed)) {
            CaseFile file = opening.open(one.form(), actor);
            desk.keep(file, one, 1, actor, line(actor));
            desk.open(file, one);
            files.add(file);
        }
        opening.link(files);
        CaseFile first = files.get(0);
        if (draft != null) {
            draft.filedAs(first.id());
        }
        files.forEach(file -> filed.fire(new ClaimFiled(file.id())));
        return receiptOf(first.id());
    }

    FilingReceipt receiptOf(Long caseId) {
        return desk.receipt(opening.find(caseId), opening.linked(caseId));
    }

    private static NewEntry line(Actor actor) {
        return NewEntry.of("claim.filed")
                .by(actor, Side.CLM)
                .access(AccessClass.PTY)
                .stage("S01")
                .in(Register.FILING);
    }
}
