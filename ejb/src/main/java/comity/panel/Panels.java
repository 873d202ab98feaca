package comity.panel;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Rows of panels: establishment, composition, organisation. */
@ApplicationScoped
public class Panels {

    @PersistenceContext
    private EntityManager entityManager;

    public Optional<Establishment> establishment(Long caseId) {
        return Optional.ofNullable(entityManager.find(Establishment.class, caseId));
    }

    public Optional<Panel> find(Long caseId) {
        return Optional.ofNullable(entityManager.find(Panel.class, caseId));
    }

    /** The panel of a case, or the answer for a thing that does not exist. */
    public Panel of(Long caseId) {
        return find(caseId).orElseThrow(NoSuchThing::new);
    }

    public Optional<Organisation> organisation(Long caseId) {
        return Optional.ofNullable(entityManager.find(Organisation.class, caseId));
    }

    public List<CouncilRecord> records(Long caseId) {
        return entityManager
                .createQuery(
                        "from CouncilRecord r where r.caseId = :case order by r.consideration", CouncilRecord.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<Nominee> nominees(Long caseId) {
        return entityManager
                .createQuery("from Nominee n where n.caseId = :case order by n.id", Nominee.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Seats of the panel in order, whoever is named to them. */
    public List<Nominee> seated(Long caseId) {
        return entityManager
                .createQuery(
                        "from Nominee n where n.caseId = :case and n.seat is not null order by n.seat", Nominee.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public Optional<Nominee> nominee(Long caseId, String personId) {
        return nominees(caseId).stream()
                .filter(nominee -> nominee.personId().equals(personId))
                .findFirst();
    }

    /** Cases in which the person is proposed or named and has not disclosed yet. */
    public List<Nominee> owingDisclosure(String personId) {
        return entityManager
                .createQuery(
                        "from Nominee n where n.personId = :person and n.disclosedAt is null"
                                + " and n.state in (PROPOSED, NOMINATED) order by n.id",
                        Nominee.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** A seat whose silent nominee could not be replaced: its TL-18 runs without a date. */
    public record WaitingSeat(Long caseId, int seat) {}

    public List<WaitingSeat> waitingForNames() {
        return entityManager
                .createQuery(
                        "select n.caseId, n.seat from Nominee n where n.seat is not null and n.disclosedAt is null"
                                + " and exists (select 1 from Deadline d where d.caseId = n.caseId and d.code = :code"
                                + " and d.subject = cast(n.seat as string) and d.state = RUNNING and d.dueAt is null)"
                                + " order by n.caseId, n.seat",
                        Object[].class)
                .setParameter("code", PanelAppointment.DISCLOSE)
                .getResultStream()
                .map(row -> new WaitingSeat((Long) row[0], (Integer) row[1]))
                .toList();
    }

    public List<PresidingVote> votes(Long caseId) {
        return entityManager
                .createQuery("from PresidingVote v where v.id.caseId = :case", PresidingVote.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<TimetableDate> dates(Long caseId) {
        return entityManager
                .createQuery(
                        "from TimetableDate d where d.caseId = :case order by d.dueAt, d.code", TimetableDate.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The draft of procedural order no. 1 that was circulated last. */
    public Optional<OrderDraft> draft(Long caseId) {
        return entityManager
                .createQuery("from OrderDraft d where d.caseId = :case order by d.number desc", OrderDraft.class)
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<LotReserve> reserve(Long caseId) {
        return Optional.ofNullable(entityManager.find(LotReserve.class, caseId));
    }

    public List<LotDraw> draws(Long caseId) {
        return entityManager
                .createQuery("from LotDraw d where d.caseId = :case order by d.id", LotDraw.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<NationalConsent> consents(Long caseId) {
        return entityManager
                .createQuery("from NationalConsent c where c.caseId = :case order by c.id", NationalConsent.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Seats that persons have been named to, in whatever case, taken up or not. */
    public List<Nominee> everNamed(List<String> persons) {
        return entityManager
                .createQuery(
                        "from Nominee n where n.personId in :persons and n.nominatedAt is not null order by n.id",
                        Nominee.class)
                .setParameter("persons", persons)
                .getResultList();
    }

    /** How many panels a person sits on now. */
    public long panelsOf(String personId) {
        return entityManager
                .createQuery(
                        "select count(n) from Nominee n where n.personId = :person and n.state = APPOINTED", Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    public <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }

    void remove(Object row) {
        entityManager.remove(row);
    }

    public void flush() {
        entityManager.flush();
    }
}
