package comity.deliberation;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Deliberations and what lies in chambers. */
@ApplicationScoped
public class Chambers {

    @PersistenceContext
    private EntityManager entityManager;

    public Optional<Deliberation> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Deliberation d where d.caseId = :case", Deliberation.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    public Deliberation current(Long caseId) {
        return ofCase(caseId).orElseThrow(NoSuchThing::new);
    }

    public List<Deliberation> ofCases(Collection<Long> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("from Deliberation d where d.caseId in :cases", Deliberation.class)
                        .setParameter("cases", caseIds)
                        .getResultList();
    }

    public List<DraftVersion> versions(Long deliberationId) {
        return entityManager
                .createQuery("from DraftVersion v where v.deliberationId = :id order by v.no desc", DraftVersion.class)
                .setParameter("id", deliberationId)
                .getResultList();
    }

    public Optional<DraftVersion> draft(Long deliberationId) {
        return entityManager
                .createQuery("from DraftVersion v where v.deliberationId = :id order by v.no desc", DraftVersion.class)
                .setParameter("id", deliberationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<DraftOperative> operative(Long deliberationId) {
        return entityManager
                .createQuery(
                        "from DraftOperative o where o.deliberationId = :id order by o.position", DraftOperative.class)
                .setParameter("id", deliberationId)
                .getResultList();
    }

    public DraftOperative operativeParagraph(Long id) {
        return Optional.ofNullable(entityManager.find(DraftOperative.class, id)).orElseThrow(NoSuchThing::new);
    }

    public List<PanelVote> votes(Long deliberationId) {
        return entityManager
                .createQuery(
                        "select v from PanelVote v, DraftOperative o where o.id = v.operativeId"
                                + " and o.deliberationId = :id order by v.id",
                        PanelVote.class)
                .setParameter("id", deliberationId)
                .getResultList();
    }

    public List<PanelVote> votesOn(Long operativeId) {
        return entityManager
                .createQuery("from PanelVote v where v.operativeId = :id order by v.id", PanelVote.class)
                .setParameter("id", operativeId)
                .getResultList();
    }

    public List<ClaimFinding> findings(Long deliberationId) {
        return of("ClaimFinding", "claimNo", ClaimFinding.class, deliberationId);
    }

    public List<CogentReasons> cogentReasons(Long deliberationId) {
        return of("CogentReasons", "claimNo, e.id", CogentReasons.class, deliberationId);
    }

    public List<ChamberIssue> issues(Long deliberationId) {
        return of("ChamberIssue", "id", ChamberIssue.class, deliberationId);
    }

    public ChamberIssue issue(Long id) {
        return Optional.ofNullable(entityManager.find(ChamberIssue.class, id)).orElseThrow(NoSuchThing::new);
    }

    public List<ChamberNote> notes(Long deliberationId) {
        return of("ChamberNote", "id", ChamberNote.class, deliberationId);
    }

    public List<PanelOpinion> opinions(Long deliberationId) {
        return of("PanelOpinion", "id", PanelOpinion.class, deliberationId);
    }

    public List<InterimComment> comments(Long deliberationId) {
        return of("InterimComment", "id", InterimComment.class, deliberationId);
    }

    public List<Redaction> redactions(Long decisionId) {
        return entityManager
                .createQuery("from Redaction r where r.decisionId = :id order by r.id", Redaction.class)
                .setParameter("id", decisionId)
                .getResultList();
    }

    public <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }

    public void remove(Object row) {
        entityManager.remove(row);
    }

    public void flush() {
        entityManager.flush();
    }

    private <T> List<T> of(String entity, String order, Class<T> type, Long deliberationId) {
        return entityManager
                .createQuery("from " + entity + " e where e.deliberationId = :id order by e." + order, type)
                .setParameter("id", deliberationId)
                .getResultList();
    }
}
