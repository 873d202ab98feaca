package comity.hearing;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Hearings and what belongs to them. */
@ApplicationScoped
public class Hearings {

    @PersistenceContext
    private EntityManager entityManager;

    public Optional<Hearing> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Hearing h where h.caseId = :case order by h.id desc", Hearing.class)
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Hearing current(Long caseId) {
        return ofCase(caseId).orElseThrow(NoHearing::new);
    }

    public List<HearingRow> between(Instant from, Instant to) {
        return rows("where h.opensAt >= :from and h.opensAt < :to", from, to, 500);
    }

    public List<HearingRow> next(Instant from, int most) {
        return rows("where h.opensAt >= :from and h.opensAt < :to", from, Instant.parse("9999-01-01T00:00:00Z"), most);
    }

    private List<HearingRow> rows(String where, Instant from, Instant to, int most) {
        return entityManager
                .createQuery(
                        "select new comity.hearing.HearingRow(f.id, f.docketNumber, f.title, f.claimants,"
                                + " f.respondent, h.state, h.room, h.stream, h.languages, h.opensAt, h.days,"
                                + " h.closedParts, h.resumesAt)"
                                + " from Hearing h join CaseFile f on f.id = h.caseId " + where
                                + " and f.docketNumber is not null and (f.state <> comity.docket.CaseState.CLOSED"
                                + " or h.state = comity.hearing.Hearing.State.CLOSED) order by h.opensAt, h.id",
                        HearingRow.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultList();
    }

    public List<HearingWitness> witnesses(Long hearingId) {
        return entityManager
                .createQuery("from HearingWitness w where w.hearingId = :hearing order by w.id", HearingWitness.class)
                .setParameter("hearing", hearingId)
                .getResultList();
    }

    public List<HearingQuestion> questions(Long hearingId) {
        return entityManager
                .createQuery("from HearingQuestion q where q.hearingId = :hearing order by q.id", HearingQuestion.class)
                .setParameter("hearing", hearingId)
                .getResultList();
    }

    public HearingQuestion question(Long id) {
        return Optional.ofNullable(entityManager.find(HearingQuestion.class, id))
                .orElseThrow(NoSuchThing::new);
    }

    public List<TranscriptCorrection> corrections(Long hearingId) {
        return entityManager
                .createQuery(
                        "from TranscriptCorrection c where c.hearingId = :hearing order by c.id",
                        TranscriptCorrection.class)
                .setParameter("hearing", hearingId)
                .getResultList();
    }

    public <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }
}
