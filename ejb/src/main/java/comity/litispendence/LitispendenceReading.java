package comity.litispendence;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Guarded;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Proceedings elsewhere, for those inside the case. */
@ApplicationScoped
@Transactional
public class LitispendenceReading {

    @Inject
    CaseFiles files;

    @Inject
    ForumRecords records;

    @Inject
    Litispendence acts;

    @Inject
    AccessPolicy policy;

    public List<ForumRow> ofCase(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.PTY, null, null));
        CaseFile file = files.find(caseId);
        return records.ofCase(caseId).stream().map(row -> row(file, row, actor)).toList();
    }

    public boolean mayFlag(Long caseId, Actor actor) {
        return mayFlag(files.find(caseId), actor);
    }

    boolean mayFlag(CaseFile file, Actor actor) {
        return Litispendence.isPossible(file)
                && acts.partyOf(file, actor).isPresent()
                && records.open(file.id()).isEmpty();
    }

    boolean mayAnswer(CaseFile file, OtherProceeding row, Actor actor) {
        return row.isOpen()
                && row.answer() == null
                && Litispendence.isPossible(file)
                && acts.partyOf(file, actor)
                        .filter(side -> side != row.flaggedBy())
                        .isPresent();
    }

    boolean mayRule(CaseFile file, OtherProceeding row, Actor actor) {
        return row.isOpen()
                && Litispendence.isPossible(file)
                && file.place().hasPanelAtWork()
                && policy.presides(actor, file.id());
    }

    private ForumRow row(CaseFile file, OtherProceeding row, Actor actor) {
        return new ForumRow(
                row.id(),
                row.forum(),
                row.name(),
                row.since(),
                row.words(),
                row.flaggedBy(),
                row.flaggedByName(),
                row.flaggedAt(),
                row.answer(),
                row.ruling(),
                row.reasons(),
                row.settledAt(),
                mayAnswer(file, row, actor),
                mayRule(file, row, actor));
    }
}
