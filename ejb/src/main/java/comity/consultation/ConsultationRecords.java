package comity.consultation;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What was said and signed in consultations. */
@ApplicationScoped
public class ConsultationRecords {

    @PersistenceContext
    private EntityManager entityManager;

    public <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }

    public Optional<Consultation> find(Long caseId) {
        return Optional.ofNullable(entityManager.find(Consultation.class, caseId));
    }

    public Optional<PanelRequest> panelRequest(Long caseId) {
        return Optional.ofNullable(entityManager.find(PanelRequest.class, caseId));
    }

    public List<DelegateList> delegates(Long caseId) {
        return entityManager
                .createQuery("from DelegateList d where d.caseId = :case order by d.id", DelegateList.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<FailureSignature> signatures(Long caseId) {
        return entityManager
                .createQuery("from FailureSignature s where s.caseId = :case order by s.id", FailureSignature.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<JoinRequest> joins(Long caseId) {
        return entityManager
                .createQuery("from JoinRequest j where j.caseId = :case order by j.id", JoinRequest.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public JoinRequest join(Long caseId, Long id) {
        JoinRequest request = id == null ? null : entityManager.find(JoinRequest.class, id);
        if (request == null || !request.caseId().equals(caseId)) {
            throw new NoSuchThing();
        }
        return request;
    }
}
