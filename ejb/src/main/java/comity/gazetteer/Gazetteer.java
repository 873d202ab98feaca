package comity.gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The places of the gazetteer. */
@ApplicationScoped
public class Gazetteer {

    @PersistenceContext
    private EntityManager entityManager;

    public List<GazetteerPlace> all() {
        return entityManager
                .createQuery("from GazetteerPlace p order by p.name", GazetteerPlace.class)
                .getResultList();
    }

    public Optional<GazetteerPlace> find(String id) {
        return id == null || id.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(entityManager.find(GazetteerPlace.class, id));
    }

    /** Names of the disputed places. */
    public List<String> disputedNames() {
        return entityManager
                .createQuery(
                        "select p.name from GazetteerPlace p where p.disputed = true order by p.name", String.class)
                .getResultList();
    }

    boolean isEmpty() {
        return entityManager
                .createQuery("select p.id from GazetteerPlace p", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The next number of the registry's own places; those of the reference files have smaller ones. */
    String nextId() {
        Number number = (Number) entityManager
                .createNativeQuery("select nextval('gazetteer_place_seq')")
                .getSingleResult();
        return "GZ-" + number;
    }

    void add(GazetteerPlace place) {
        entityManager.persist(place);
    }
}
