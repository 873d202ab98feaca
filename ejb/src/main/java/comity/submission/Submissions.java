package comity.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Rows of the written phase: submissions, the phase itself, non-appearances. */
@ApplicationScoped
public class Submissions {

    @PersistenceContext
    private EntityManager entityManager;

    public List<Submission> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Submission s where s.caseId = :case order by s.round", Submission.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public Optional<Submission> find(Long caseId, Round round) {
        return ofCase(caseId).stream().filter(row -> row.round() == round).findFirst();
    }

    public Optional<Submission> ofService(Long serviceId) {
        return entityManager
                .createQuery("from Submission s where s.serviceId = :service", Submission.class)
                .setParameter("service", serviceId)
                .getResultStream()
                .findFirst();
    }

    public Optional<WrittenPhase> phase(Long caseId) {
        return Optional.ofNullable(entityManager.find(WrittenPhase.class, caseId));
    }

    public List<NonAppearance> absences(Long caseId) {
        return entityManager
                .createQuery("from NonAppearance n where n.caseId = :case order by n.id", NonAppearance.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public Optional<NonAppearance> absenceOfService(Long serviceId) {
        return entityManager
                .createQuery("from NonAppearance n where n.serviceId = :service", NonAppearance.class)
                .setParameter("service", serviceId)
                .getResultStream()
                .findFirst();
    }

    public <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }
}
