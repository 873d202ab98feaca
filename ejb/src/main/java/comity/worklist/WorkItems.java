package comity.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The queue rows. Items without a date come last. */
@ApplicationScoped
public class WorkItems {

    /** Stands for "no date" in the order of the queue. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final int COUNTED_MOST = 1000;

    private static final String ROW =
            "select new comity.worklist.WorkRow(w.id, w.caseId, w.taskKey, w.subject, w.group, w.assignee, w.rule,"
                    + " w.dueAt, w.openedAt, w.escalatedAt, f.filingReference, f.docketNumber, f.title, f.claimants,"
                    + " f.respondent, f.state, f.track) from WorkItem w left join CaseFile f on f.id = w.caseId";

    /** As in the index {@code work_item_queue}, to the letter. */
    private static final String DUE = "sql('coalesce(?, timestamptz ''9999-12-31 00:00:00+00'')', w.dueAt)";

    private static final String OF_GROUP = " where w.closedAt is null and w.group = :group";

    /** Which seat in a case opens which of its groups. */
    private static final String OF_SEATS = " where w.closedAt is null and exists (select 1 from Membership m"
            + " where m.caseId = w.caseId and m.personId = :person and m.validTo is null"
            + " and (m.side = CLM and w.group in ('claimant', 'parties')"
            + " or m.side = RSP and w.group in ('respondent', 'parties')"
            + " or m.side = PNL and (w.group = 'panel' or w.group = 'presiding' and m.role = PPJ)))";

    /**
     * Of the President's items those in which the Vice-President acts: what has passed to him by name, what the President
     * is late with, and what concerns a State whose national the President is (section 1).
     */
    private static final String OF_VICE = " where w.closedAt is null and w.group = 'president'"
            + " and (w.taskKey = 'appoint-judges-vice' or exists (select 1 from Deadline d where d.caseId = w.caseId"
            + " and d.code = w.rule and d.obligor = PRS and d.state = EXPIRED and d.doneLateAt is null)";

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

    /** Open items of a case, or with null those that belong to none. */
    public List<WorkItem> open(Long caseId) {
        if (caseId == null) {
            return entityManager
                    .createQuery(
                            "from WorkItem w where w.caseId is null and w.closedAt is null order by w.id",
                            WorkItem.class)
                    .getResultList();
        }
        return entityManager
                .createQuery(
                        "from WorkItem w where w.caseId = :case and w.closedAt is null order by w.id", WorkItem.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Whether the item is in the person's reach. */
    boolean reaches(Reach reach, WorkItem item) {
        return reach.groups().contains(item.group())
                || reach.isVice() && isOfVice(reach, item)
                || !entityManager
                        .createQuery("select w.id from WorkItem w" + OF_SEATS + " and w.id = :id", Long.class)
                        .setParameter("person", reach.person())
                        .setParameter("id", item.id())
                        .getResultList()
                        .isEmpty();
    }

    /** One statement for each office's group and one for all seats, each along its index and no longer than a page. */
    List<WorkRow> page(Reach reach, WorkFilter filter, Instant now) {
        String rest = conditions(filter) + " order by " + DUE + ", w.id";
        return queries(reach, ROW, rest, WorkRow.class).stream()
                .flatMap(query ->
                        bind(query, filter, now).setMaxResults(filter.most()).getResultStream())
                .sorted(Comparator.comparing((WorkRow row) -> row.dueAt() == null ? NEVER : row.dueAt())
                        .thenComparing(WorkRow::id))
                .limit(filter.most())
                .toList();
    }

    /** Number of rows, counted no further than 1,000; in order, so that the late ones are found along the index. */
    long count(Reach reach, WorkFilter filter, Instant now) {
        String ids = "select w.id from WorkItem w left join CaseFile f on f.id = w.caseId";
        String inOrder = conditions(filter) + " order by " + DUE + ", w.id";
        long all = queries(reach, ids, inOrder, Long.class).stream()
                .mapToLong(query -> bind(query, filter, now)
                        .setMaxResults(COUNTED_MOST)
                        .getResultList()
                        .size())
                .sum();
        return Math.min(all, COUNTED_MOST);
    }

    private <T> List<TypedQuery<T>> queries(Reach reach, String what, String rest, Class<T> type) {
        List<TypedQuery<T>> queries = new ArrayList<>();
        for (String group : reach.groups()) {
            queries.add(entityManager.createQuery(what + OF_GROUP + rest, type).setParameter("group", group));
        }
        queries.add(entityManager.createQuery(what + OF_SEATS + rest, type).setParameter("person", reach.person()));
        if (reach.isVice()) {
            queries.add(ofVice(reach, what, rest, type));
        }
        return queries;
    }

    private boolean isOfVice(Reach reach, WorkItem item) {
        return !ofVice(reach, "select w.id from WorkItem w", " and w.id = :id", Long.class)
                .setParameter("id", item.id())
                .getResultList()
                .isEmpty();
    }

    private <T> TypedQuery<T> ofVice(Reach reach, String what, String rest, Class<T> type) {
        List<String> states = List.copyOf(reach.barred());
        StringBuilder where = new StringBuilder(OF_VICE);
        for (int i = 0; i < states.size(); i++) {
            where.append(" or exists (select 1 from CaseFile c where c.id = w.caseId and concat(',', c.claimants, ',',"
                            + " c.respondent, ',', c.joinedRespondents, ',') like :barred")
                    .append(i)
                    .append(')');
        }
        TypedQuery<T> query = entityManager.createQuery(what + where + ')' + rest, type);
        for (int i = 0; i < states.size(); i++) {
            query.setParameter("barred" + i, "%," + states.get(i) + ",%");
        }
        return query;
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
            text.append(" and " + DUE + " <= :now");
        }
        if (filter.words() != null) {
            text.append(found(filter.words()));
        }
        if (filter.afterId() != null) {
            text.append(" and " + DUE + " >= :afterDue and (" + DUE + " > :afterDue or w.id > :afterId)");
        }
        return text.toString();
    }

    private static String found(WorkWords words) {
        StringBuilder text = new StringBuilder(" and (lower(f.docketNumber) like :words escape '!'"
                + " or lower(f.filingReference) like :words escape '!' or lower(f.title) like :words escape '!'");
        if (!words.tasks().isEmpty()) {
            text.append(" or w.taskKey in :tasks");
        }
        for (int i = 0; i < words.states().size(); i++) {
            text.append(" or concat(',', f.claimants, ',', f.respondent, ',') like :state")
                    .append(i);
        }
        return text.append(')').toString();
    }

    private static void bind(TypedQuery<?> query, WorkWords words) {
        query.setParameter("words", words.pattern());
        if (!words.tasks().isEmpty()) {
            query.setParameter("tasks", words.tasks());
        }
        for (int i = 0; i < words.states().size(); i++) {
            query.setParameter("state" + i, "%," + words.states().get(i) + ",%");
        }
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, WorkFilter filter, Instant now) {
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.assignee() != null && !"-".equals(filter.assignee())) {
            query.setParameter("assignee", filter.assignee());
        }
        if (filter.overdueOnly()) {
            query.setParameter("now", now);
        }
        if (filter.words() != null) {
            bind(query, filter.words());
        }
        if (filter.afterId() != null) {
            query.setParameter("afterDue", filter.afterDue() == null ? NEVER : filter.afterDue());
            query.setParameter("afterId", filter.afterId());
        }
        return query;
    }

    /**
     * The groups a person belongs to by office; by seat he belongs to others, each in his own cases.
     *
     * @param barred for the Vice-President, as long as he does not act in every case: States whose national the President
     *     is; null for everybody else
     */
    record Reach(String person, Collection<String> groups, Set<String> barred) {

        boolean isVice() {
            return barred != null;
        }
    }
}
