package comity.council;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rows of meetings, agenda items, attendance and views. */
@ApplicationScoped
public class Meetings {

    @PersistenceContext
    private EntityManager entityManager;

    <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }

    /** The meeting of a day; two cases that come up at once get the same one. */
    CouncilMeeting on(LocalDate day) {
        entityManager
                .createNativeQuery("insert into council_meeting (id, version, number, day)"
                        + " values (nextval('council_meeting_seq'), 0, ?1, ?2) on conflict (day) do nothing")
                .setParameter(1, CouncilMeeting.numberOf(day))
                .setParameter(2, day)
                .executeUpdate();
        return entityManager
                .createQuery("from CouncilMeeting m where m.day = :day", CouncilMeeting.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    Optional<CouncilMeeting> find(String number) {
        return entityManager
                .createQuery("from CouncilMeeting m where m.number = :number", CouncilMeeting.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    CouncilMeeting of(Long id) {
        return Optional.ofNullable(entityManager.find(CouncilMeeting.class, id)).orElseThrow(NoSuchThing::new);
    }

    /** First read of whatever changes a meeting. */
    CouncilMeeting lock(CouncilMeeting meeting) {
        entityManager.flush();
        entityManager.refresh(meeting, LockModeType.PESSIMISTIC_WRITE);
        return meeting;
    }

    /** Meetings with something on their agenda that are still to come, the nearest first. */
    List<CouncilMeeting> ahead(LocalDate from, int most) {
        return entityManager
                .createQuery(
                        "from CouncilMeeting m where m.day >= :from"
                                + " and exists (select 1 from AgendaItem i where i.meetingId = m.id) order by m.day",
                        CouncilMeeting.class)
                .setParameter("from", from)
                .setMaxResults(most)
                .getResultList();
    }

    /** Meetings with something on their agenda before a day, the latest first. */
    List<CouncilMeeting> before(LocalDate day, int most) {
        return entityManager
                .createQuery(
                        "from CouncilMeeting m where m.day < :day"
                                + " and exists (select 1 from AgendaItem i where i.meetingId = m.id)"
                                + " order by m.day desc",
                        CouncilMeeting.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    List<AgendaItem> items(List<Long> meetings) {
        return entityManager
                .createQuery("from AgendaItem i where i.meetingId in :ids order by i.id", AgendaItem.class)
                .setParameter("ids", meetings)
                .getResultList();
    }

    List<AgendaItem> ofCase(Long caseId) {
        return entityManager
                .createQuery("from AgendaItem i where i.caseId = :case order by i.id", AgendaItem.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    Optional<AgendaItem> item(Long caseId, Matter matter, int consideration) {
        return ofCase(caseId).stream()
                .filter(item -> item.matter() == matter && item.consideration() == consideration)
                .findFirst();
    }

    AgendaItem item(Long id) {
        return Optional.ofNullable(entityManager.find(AgendaItem.class, id)).orElseThrow(NoSuchThing::new);
    }

    List<DelegateView> views(List<Long> items) {
        return entityManager
                .createQuery("from DelegateView v where v.itemId in :ids order by v.id", DelegateView.class)
                .setParameter("ids", items)
                .getResultList();
    }

    List<Attendance> attendance(List<Long> meetings) {
        return entityManager
                .createQuery("from Attendance a where a.meetingId in :ids order by a.state", Attendance.class)
                .setParameter("ids", meetings)
                .getResultList();
    }
}
