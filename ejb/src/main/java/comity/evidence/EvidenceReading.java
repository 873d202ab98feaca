package comity.evidence;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Exhibits as a reader sees them: insiders the whole story, the file itself only within their class. */
@ApplicationScoped
@Transactional
public class EvidenceReading {

    private static final List<String> LIMITS =
            List.of(ExhibitRulings.RULE, ExhibitRulings.ANSWER, ExhibitRulings.OBJECT, ExhibitFiling.SUMMARY);

    @Inject
    Exhibits exhibits;

    @Inject
    Documents documents;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    /** All exhibits of a case for those who read class PTY; others learn of them by the docket only. */
    public List<ExhibitRow> ofCase(Long caseId, Actor actor) {
        requireParty(caseId, actor);
        return exhibits.ofCase(caseId).stream().map(row -> row(row, actor)).toList();
    }

    public ExhibitRow of(Long exhibitId, Actor actor) {
        Exhibit exhibit = exhibits.find(exhibitId);
        requireParty(exhibit.caseId(), actor);
        return row(exhibit, actor);
    }

    public ExhibitRow byNumber(Long caseId, String number, Actor actor) {
        requireParty(caseId, actor);
        return row(exhibits.byNumber(caseId, number).orElseThrow(NoSuchThing::new), actor);
    }

    private void requireParty(Long caseId, Actor actor) {
        if (!policy.readable(actor, caseId).contains(AccessClass.PTY)) {
            if (policy.isInsider(actor, caseId)) {
                throw new NotYours("S15");
            }
            throw new NoSuchThing();
        }
    }

    private ExhibitRow row(Exhibit row, Actor actor) {
        boolean readable =
                policy.mayRead(actor, documents.find(row.documentId()).guarded());
        Optional<Deadline> limit = LIMITS.stream()
                .flatMap(code -> keeper.find(row.caseId(), code, row.id().toString()).stream())
                .filter(Deadline::isRunning)
                .findFirst();
        return new ExhibitRow(
                row.id(),
                row.number(),
                row.side().name(),
                row.origin().kind().name(),
                readable ? row.title() : null,
                row.origin().madeOn(),
                readable ? row.origin().source() : null,
                readable ? row.origin().custody() : null,
                row.language(),
                row.accessClass().name(),
                row.state().name(),
                row.late(),
                row.owesSummary(),
                row.filedAt(),
                row.servedAt(),
                limit.map(Deadline::dueAt).orElse(null),
                limit.map(Deadline::code).orElse(null),
                readable ? row.documentId() : null,
                row.summaryId(),
                row.ground() == null ? null : row.ground().name(),
                row.objection(),
                row.answer(),
                row.ruling() == null ? null : row.ruling().name(),
                row.limitedTo(),
                row.reasons(),
                row.ruledAt());
    }
}
