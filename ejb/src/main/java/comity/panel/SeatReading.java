package comity.panel;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Vacant seats for their readers; who sits is public. */
@ApplicationScoped
@Transactional
public class SeatReading {

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    Vacancies vacancies;

    @Inject
    AccessPolicy policy;

    public List<SeatRow> of(Long caseId, Actor actor) {
        return vacancies.of(caseId).stream().map(row -> row(row, actor)).toList();
    }

    /** Judges and nominees whose seats can fall vacant, for the Registrar. */
    public List<Candidate> seated(Long caseId) {
        return panels.seated(caseId).stream()
                .map(judge -> new Candidate(judge.personId(), judge.name(), judge.nationality()))
                .toList();
    }

    /** Whether the reader has a seat, or is named to one, that he may leave. */
    public boolean mayResign(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        return file.place().isBeforeIssue()
                && panels.seated(caseId).stream()
                        .anyMatch(judge -> judge.personId().equals(actor.id()));
    }

    public boolean mayRecordDeath(Long caseId, Actor actor) {
        return files.find(caseId).place().isBeforeIssue()
                && policy.holds(actor, CourtRole.REG, CourtRole.DEPREG)
                && !panels.seated(caseId).isEmpty();
    }

    private SeatRow row(Vacancy row, Actor actor) {
        return new SeatRow(
                row.seat(),
                row.judgeName(),
                row.cause().name(),
                row.aroseAt(),
                row.filledAt(),
                row.successorId() == null
                        ? null
                        : panels.nominee(row.caseId(), row.successorId())
                                .map(Nominee::name)
                                .orElse(row.successorId()),
                row.recordReadAt(),
                row.rehearing() == null ? null : row.rehearing().name(),
                row.rehearingWhy(),
                row.reheardAt(),
                mine(row, actor));
    }

    String mine(Vacancy row, Actor actor) {
        if (row.owesReading() && actor.id() != null && actor.id().equals(row.successorId())) {
            return "read";
        }
        boolean presides = policy.presides(actor, row.caseId());
        if (presides && row.owesOrder()) {
            return "order";
        }
        return presides && row.owesHearing() ? "reheard" : "";
    }
}
