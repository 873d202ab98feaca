package comity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows that say who holds which office and sits where: persons, appointments, memberships. */
@ApplicationScoped
public class Standing {

    @PersistenceContext
    private EntityManager entityManager;

    public Optional<Person> person(String id) {
        return Optional.ofNullable(entityManager.find(Person.class, id));
    }

    public List<Person> persons(List<String> ids) {
        return entityManager
                .createQuery("from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public List<Appointment> appointmentsOf(String personId) {
        return entityManager
                .createQuery("from Appointment a where a.personId = :person and a.validTo is null", Appointment.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Offices these persons hold, and those they held. */
    public List<Appointment> everAppointed(List<String> persons) {
        return entityManager
                .createQuery("from Appointment a where a.personId in :persons order by a.id", Appointment.class)
                .setParameter("persons", persons)
                .getResultList();
    }

    /** Seats these persons have in any case, and those they had. */
    public List<Membership> everSeated(List<String> persons) {
        return entityManager
                .createQuery("from Membership m where m.personId in :persons order by m.id", Membership.class)
                .setParameter("persons", persons)
                .getResultList();
    }

    public List<Appointment> holding(CourtRole role) {
        return entityManager
                .createQuery(
                        "from Appointment a where a.role = :role and a.validTo is null order by a.id",
                        Appointment.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** Who holds any of these offices, of the Tribunal or of any State. */
    public List<Appointment> holding(Collection<CourtRole> roles) {
        return entityManager
                .createQuery(
                        "from Appointment a where a.role in :roles and a.validTo is null order by a.id",
                        Appointment.class)
                .setParameter("roles", roles)
                .getResultList();
    }

    /** Who holds an office, and those who held it, these last. */
    public List<Appointment> everHolding(CourtRole role) {
        return entityManager
                .createQuery(
                        "from Appointment a where a.role = :role order by a.validTo desc nulls first, a.state, a.id",
                        Appointment.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** Offices whose term ends before a day. */
    public List<Appointment> termsUntil(LocalDate day) {
        return entityManager
                .createQuery(
                        "from Appointment a where a.validTo is null and a.endsOn < :day order by a.endsOn, a.id",
                        Appointment.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The office whose term ends next. */
    public Optional<Appointment> nextTermEnd() {
        return entityManager
                .createQuery(
                        "from Appointment a where a.validTo is null and a.endsOn is not null order by a.endsOn, a.id",
                        Appointment.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Id of the latest appointment to an office, 0 when there was none: whether it has grown since. */
    public long latest(CourtRole role) {
        return entityManager
                .createQuery("select coalesce(max(a.id), 0L) from Appointment a where a.role = :role", Long.class)
                .setParameter("role", role)
                .getSingleResult();
    }

    /** Who holds an office for a State, in order of appointment. */
    public List<Appointment> holding(CourtRole role, String state) {
        return holding(List.of(role), List.of(state));
    }

    /** Who holds any of these offices for any of these States, in order of appointment. */
    public List<Appointment> holding(Collection<CourtRole> roles, Collection<String> states) {
        return states.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "from Appointment a where a.role in :roles and a.state in :states and a.validTo is null"
                                        + " order by a.id",
                                Appointment.class)
                        .setParameter("roles", roles)
                        .setParameter("states", states)
                        .getResultList();
    }

    public Optional<Appointment> office(Long id) {
        return Optional.ofNullable(entityManager.find(Appointment.class, id))
                .filter(office -> office.validTo() == null);
    }

    /** Who sits in a case, and who has sat there. */
    public List<Membership> everMembersOf(Long caseId) {
        return entityManager
                .createQuery("from Membership m where m.caseId = :case order by m.id", Membership.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<Membership> membersOf(Long caseId) {
        return entityManager
                .createQuery(
                        "from Membership m where m.caseId = :case and m.validTo is null order by m.id",
                        Membership.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<Membership> seatsOf(String personId) {
        return entityManager
                .createQuery("from Membership m where m.personId = :person and m.validTo is null", Membership.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public List<Membership> seatsOf(String personId, Long caseId) {
        return entityManager
                .createQuery(
                        "from Membership m where m.personId = :person and m.caseId = :case and m.validTo is null",
                        Membership.class)
                .setParameter("person", personId)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Seats in a case and in the one to which it was joined: who sits there reads this one too (X3). */
    public List<Membership> seatsReaching(String personId, Long caseId) {
        return entityManager
                .createQuery(
                        "from Membership m where m.personId = :person and m.validTo is null and (m.caseId = :case or"
                                + " m.caseId = (select f.leadCaseId from CaseFile f where f.id = :case))",
                        Membership.class)
                .setParameter("person", personId)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Codes of the States that are parties to a case, on either side. */
    public Set<String> parties(Long caseId) {
        return entityManager
                .createQuery(
                        "select concat(f.claimants, ',', f.respondent, ',', f.joinedRespondents) from CaseFile f"
                                + " where f.id = :case",
                        String.class)
                .setParameter("case", caseId)
                .getResultStream()
                .flatMap(states -> Stream.of(states.split(",")))
                .filter(state -> !state.isBlank())
                .collect(Collectors.toSet());
    }

    /** Whether the case stands on the docket: before registration only the claimant and the registry know of it. */
    public boolean isRegistered(Long caseId) {
        return !entityManager
                .createNativeQuery("select 1 from case_file where id = ?1 and registered_at is not null")
                .setParameter(1, caseId)
                .getResultList()
                .isEmpty();
    }

    public void add(Object row) {
        entityManager.persist(row);
    }
}
