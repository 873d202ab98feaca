package comity.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The queue rows. Items without a date come last. */
@ApplicationScoped
public class WorkItems {

    /** Stands for "no date" in the order of the queue. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final int COUNTED_MOST = 1000;

    private static final String ROW =
            "select new comity.worklist.WorkRow(w.id, w.caseId, w.taskKey, w.subject, w.group, w.assignee, w.rule,"
                    + " w.dueAt, w.openedAt, w.escalatedAt, f.filingReference, f.docketNumber, f.title, f.claimants,"
                    + " f.respondent, f.state, f.track) from WorkItem w join CaseFile f on f.id = w.caseId";

    private static final String MINE = " where w.closedAt is null and (w.group in :groups or (w.group in :seatGroups"
            + " and concat(cast(w.caseId as string), ':', w.group) in :seats))";

    @PersistenceContext
    private EntityManager entityManager;

    public void add(WorkItem item) {
        entityManager.persist(item);
    }

    public Optional<WorkItem> find(Long id) {
        return Optional.ofNullable(entityManager.find(WorkItem.class, id));
    }

    Optional<WorkRow> row(Long id) {
        return entityManager
                .createQuery(ROW + " where w.closedAt is null and w.id = :id", WorkRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public List<WorkItem> open(Long caseId) {
        return entityManager
                .createQuery(
                        "from WorkItem w where w.caseId = :case and w.closedAt is null order by w.id", WorkItem.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    List<WorkRow> page(Reach reach, WorkFilter filter, Instant now) {
        String order = " order by coalesce(w.dueAt, :never), w.id";
        TypedQuery<WorkRow> query = entityManager.createQuery(ROW + MINE + conditions(filter) + order, WorkRow.class);
        bind(query, reach, filter, now);
        query.setParameter("never", NEVER);
        return query.setMaxResults(filter.most()).getResultList();
    }

    /** Number of rows, counted no further than 1,000. */
    long count(Reach reach, WorkFilter filter, Instant now) {
        TypedQuery<Long> query = entityManager.createQuery(
                "select w.id from WorkItem w join CaseFile f on f.id = w.caseId" + MINE + conditions(filter),
                Long.class);
        bind(query, reach, filter, now);
        if (filter.afterId() != null) {
            query.setParameter("never", NEVER);
        }
        return query.setMaxResults(COUNTED_MOST).getResultList().size();
    }

    private static String conditions(WorkFilter filter) {
        StringBuilder text = new StringBuilder();
        if (filter.state() != null) {
            text.append(" and f.state = :state");
        }
        if (filter.assignee() != null) {
            text.append("-".equals(filter.assignee()) ? " and w.assignee is null" : " and w.assignee = :assignee");
        }
        if (filter.overdueOnly()) {
            text.append(" and w.dueAt <= :now");
        }
        if (filter.afterId() != null) {
            text.append(" and (coalesce(w.dueAt, :never) > :afterDue"
                    + " or (coalesce(w.dueAt, :never) = :afterDue and w.id > :afterId))");
        }
        return text.toString();
    }

    private static void bind(TypedQuery<?> query, Reach reach, WorkFilter filter, Instant now) {
        query.setParameter("groups", nonEmpty(reach.groups()));
        query.setParameter("seatGroups", nonEmpty(reach.seatGroups()));
        query.setParameter("seats", nonEmpty(reach.seats()));
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.assignee() != null && !"-".equals(filter.assignee())) {
            query.setParameter("assignee", filter.assignee());
        }
        if (filter.overdueOnly()) {
            query.setParameter("now", now);
        }
        if (filter.afterId() != null) {
            query.setParameter("afterDue", filter.afterDue() == null ? NEVER : filter.afterDue());
            query.setParameter("afterId", filter.afterId());
        }
    }

    private static Collection<String> nonEmpty(Collection<String> values) {
        return values.isEmpty() ? List.of("-") : values;
    }

    /** Which groups a person belongs to: by office everywhere, by seat in single cases ({@code caseId:group}). */
    record Reach(Collection<String> groups, Collection<String> seatGroups, Collection<String> seats) {}
}
