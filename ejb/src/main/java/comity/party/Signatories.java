package comity.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Signatories and the channels they have registered. */
@ApplicationScoped
public class Signatories {

    @PersistenceContext
    private EntityManager entityManager;

    public List<Signatory> all() {
        return known().stream()
                .filter(signatory -> !Signatory.NONE.equals(signatory.acceptance()))
                .toList();
    }

    /** Signatories, and States that are known without being one: a claim may name them (D02, FX-01). */
    public List<Signatory> known() {
        return entityManager
                .createQuery("from Signatory s order by s.name", Signatory.class)
                .getResultList();
    }

    public Optional<Signatory> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(entityManager.find(Signatory.class, code));
    }

    /** The entry, for a change that no other may make at the same time. */
    Optional<Signatory> lock(String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(entityManager.find(Signatory.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Name of a Signatory, or the code itself where it is unknown. */
    public String name(String code) {
        return find(code).map(Signatory::name).orElse(code);
    }

    /** X9: the languages in which it takes operative papers, the one it needs first; of an unknown State English. */
    public List<String> languages(String code) {
        return find(code).map(Signatory::languages).orElse(List.of("en"));
    }

    /** What a Signatory had reserved on a day: a claim filed on that day is examined by it. */
    public List<String> reservedOn(String code, LocalDate day) {
        String reserved = entityManager
                .createQuery(
                        "select t.reservations from SignatoryTerm t where t.state = :state and t.from <= :day"
                                + " order by t.from desc",
                        String.class)
                .setParameter("state", code)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .or(() -> find(code).map(Signatory::reservations))
                .orElse("");
        return Stream.of(reserved.split(",")).filter(one -> !one.isBlank()).toList();
    }

    public List<Channel> channels(String state) {
        return entityManager
                .createQuery("from Channel c where c.state = :state order by c.rank", Channel.class)
                .setParameter("state", state)
                .getResultList();
    }

    public boolean isEmpty() {
        return entityManager
                .createQuery("select s.code from Signatory s", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void add(Object row) {
        entityManager.persist(row);
    }
}
