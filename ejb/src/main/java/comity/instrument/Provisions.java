package comity.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Instruments, their provisions and whom they bind. */
@ApplicationScoped
public class Provisions {

    @PersistenceContext
    private EntityManager entityManager;

    public List<Instrument> instruments() {
        return entityManager
                .createQuery("from Instrument i order by i.id", Instrument.class)
                .getResultList();
    }

    public List<Provision> all() {
        return entityManager
                .createQuery("from Provision p order by p.id", Provision.class)
                .getResultList();
    }

    public Optional<Provision> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entityManager.find(Provision.class, id));
    }

    public Optional<Instrument> instrument(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entityManager.find(Instrument.class, id));
    }

    /** Those of the given ids that the registry knows. */
    public Set<String> known(Collection<String> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new LinkedHashSet<>(entityManager
                        .createQuery("select p.id from Provision p where p.id in :ids", String.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** What all of these Signatories may invoke against each other for a period (D10). */
    public List<Provision> inForceFor(Collection<String> states, Period period) {
        Map<String, List<Binding>> bindings =
                entityManager.createQuery("from Binding b", Binding.class).getResultList().stream()
                        .map(this::letGo)
                        .collect(Collectors.groupingBy(Binding::provision));
        return entityManager
                .createQuery(
                        "from Provision p where p.invocable = true and exists (select 1 from Instrument i"
                                + " where i.id = p.instrument and i.invocable = true) order by p.id",
                        Provision.class)
                .getResultList()
                .stream()
                .map(this::letGo)
                .filter(provision -> provision.validity().meets(period))
                .filter(provision -> bindsAll(bindings.getOrDefault(provision.id(), List.of()), states, period))
                .toList();
    }

    /** Those of the given provisions that all of these Signatories may invoke against each other for a period (D10). */
    public Set<String> inForceAmong(Collection<String> ids, Collection<String> states, Period period) {
        Map<String, List<Binding>> bindings = entityManager
                .createQuery("from Binding b where b.provision in :ids", Binding.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(this::letGo)
                .collect(Collectors.groupingBy(Binding::provision));
        return entityManager
                .createQuery(
                        "from Provision p where p.id in :ids and p.invocable = true and exists (select 1 from"
                                + " Instrument i where i.id = p.instrument and i.invocable = true)",
                        Provision.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(this::letGo)
                .filter(provision -> provision.validity().meets(period))
                .filter(provision -> bindsAll(bindings.getOrDefault(provision.id(), List.of()), states, period))
                .map(Provision::id)
                .collect(Collectors.toSet());
    }

    /** Rows that are only read are not watched: each later statement of a filing would look through them for changes. */
    private <T> T letGo(T row) {
        entityManager.detach(row);
        return row;
    }

    private static boolean bindsAll(List<Binding> rows, Collection<String> states, Period period) {
        return rows.isEmpty()
                || states.stream()
                        .allMatch(state -> rows.stream()
                                .anyMatch(row -> row.state().equals(state)
                                        && row.validity().meets(period)));
    }

    List<Provision> of(String instrument) {
        return entityManager
                .createQuery("from Provision p where p.instrument = :instrument order by p.id", Provision.class)
                .setParameter("instrument", instrument)
                .getResultList();
    }

    List<Binding> bindingsOf(String instrument) {
        return entityManager
                .createQuery(
                        "select b from Binding b join Provision p on p.id = b.provision"
                                + " where p.instrument = :instrument order by b.provision, b.state, b.id",
                        Binding.class)
                .setParameter("instrument", instrument)
                .getResultList();
    }

    Optional<Binding> binding(Long id) {
        return Optional.ofNullable(entityManager.find(Binding.class, id));
    }

    public boolean isEmpty() {
        return entityManager
                .createQuery("select i.id from Instrument i", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void add(Object row) {
        entityManager.persist(row);
    }
}
