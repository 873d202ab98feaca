package comity.serving;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Services and their delivery logs. */
@ApplicationScoped
public class Services {

    @PersistenceContext
    private EntityManager entityManager;

    public <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }

    public Service find(Long id) {
        Service service = id == null ? null : entityManager.find(Service.class, id);
        if (service == null) {
            throw new NoSuchThing();
        }
        return service;
    }

    /** A service of this very case; of another case it is absent. */
    public Service find(Long caseId, Long id) {
        Service service = find(id);
        if (!service.caseId().equals(caseId)) {
            throw new NoSuchThing();
        }
        return service;
    }

    public List<Service> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Service s where s.caseId = :case order by s.id", Service.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public Optional<Service> latest(Long caseId, String kind) {
        return entityManager
                .createQuery(
                        "from Service s where s.caseId = :case and s.kind = :kind order by s.id desc", Service.class)
                .setParameter("case", caseId)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The services that a docket line announced. */
    public List<Service> announcedBy(Long caseId, Long entryId) {
        return entityManager
                .createQuery("from Service s where s.caseId = :case and s.entryId = :entry", Service.class)
                .setParameter("case", caseId)
                .setParameter("entry", entryId)
                .getResultList();
    }

    public List<ServiceChannel> log(Long serviceId) {
        return entityManager
                .createQuery("from ServiceChannel c where c.serviceId = :service order by c.rank", ServiceChannel.class)
                .setParameter("service", serviceId)
                .getResultList();
    }

    public List<ServiceChannel> logOfCase(Long caseId) {
        return entityManager
                .createQuery(
                        "select c from ServiceChannel c join Service s on s.id = c.serviceId where s.caseId = :case"
                                + " order by c.serviceId, c.rank",
                        ServiceChannel.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
