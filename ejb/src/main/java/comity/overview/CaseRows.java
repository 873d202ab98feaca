package comity.overview;

import comity.deadline.Deadline;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.DocketEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The case rows behind the lists. */
@ApplicationScoped
public class CaseRows {

    private static final int COUNTED_MOST = 1000;

    @PersistenceContext
    private EntityManager entityManager;

    /** Registered cases, newest first. */
    List<CaseFile> docket(CaseFilter filter) {
        TypedQuery<CaseFile> query = entityManager.createQuery(
                "from CaseFile f where f.registeredAt is not null" + conditions(filter) + after(filter)
                        + " order by f.registeredAt desc, f.id desc",
                CaseFile.class);
        bind(query, filter);
        if (filter.afterAt() != null) {
            query.setParameter("afterAt", filter.afterAt()).setParameter("afterId", filter.afterId());
        }
        return query.setMaxResults(filter.most()).getResultList();
    }

    /** Registered cases in these states, the latest registered first; one statement for each state, along its index. */
    List<CaseFile> in(Set<CaseState> states, int most) {
        return states.stream()
                .flatMap(state -> latest(state, most).stream())
                .sorted(Comparator.comparing(CaseFile::registeredAt)
                        .thenComparing(CaseFile::id)
                        .reversed())
                .limit(most)
                .toList();
    }

    private List<CaseFile> latest(CaseState state, int most) {
        return entityManager
                .createQuery(
                        "from CaseFile f where f.state = :state and f.registeredAt is not null"
                                + " order by f.registeredAt desc, f.id desc",
                        CaseFile.class)
                .setParameter("state", state)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are, counted up to a thousand. */
    int count(CaseFilter filter) {
        TypedQuery<Long> query = entityManager.createQuery(
                "select f.id from CaseFile f where f.registeredAt is not null" + conditions(filter), Long.class);
        bind(query, filter);
        return query.setMaxResults(COUNTED_MOST).getResultList().size();
    }

    private static String conditions(CaseFilter filter) {
        StringBuilder text = new StringBuilder();
        if (filter.party() != null) {
            text.append(" and (f.respondent = :party or concat(',', f.claimants, ',') like :partyList)");
        }
        if ("open".equals(filter.stage())) {
            text.append(" and f.state <> :closed");
        } else if ("closed".equals(filter.stage())) {
            text.append(" and f.state = :closed");
        }
        if (filter.words() != null) {
            text.append(" and (lower(f.title) like :words escape '!' or lower(f.docketNumber) like :words escape '!')");
        }
        return text.toString();
    }

    private static String after(CaseFilter filter) {
        return filter.afterAt() == null
                ? ""
                : " and (f.registeredAt < :afterAt or (f.registeredAt = :afterAt and f.id < :afterId))";
    }

    private static void bind(TypedQuery<?> query, CaseFilter filter) {
        if (filter.party() != null) {
            query.setParameter("party", filter.party()).setParameter("partyList", "%," + filter.party() + ",%");
        }
        if ("open".equals(filter.stage()) || "closed".equals(filter.stage())) {
            query.setParameter("closed", CaseState.CLOSED);
        }
        if (filter.words() != null) {
            String words = filter.words().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            query.setParameter("words", "%" + words + "%");
        }
    }

    /** The last line of each case's docket. */
    @SuppressWarnings("unchecked")
    List<DocketEntry> lastLines(Collection<Long> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : entityManager
                        .createNativeQuery(
                                "select e.* from docket_head h join docket_entry e on e.case_id = h.case_id"
                                        + " and e.register = h.register and e.seq = h.last_seq"
                                        + " where h.register = 'DOCKET' and h.case_id in (:ids)",
                                DocketEntry.class)
                        .setParameter("ids", caseIds)
                        .getResultList();
    }

    List<Deadline> fired(int most) {
        return entityManager
                .createQuery(
                        "from Deadline d where d.state = EXPIRED order by d.settledAt desc, d.id desc", Deadline.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<Deadline> next(int most) {
        return entityManager
                .createQuery(
                        "from Deadline d where d.state = RUNNING and d.dueAt is not null order by d.dueAt, d.id",
                        Deadline.class)
                .setMaxResults(most)
                .getResultList();
    }
}
