package comity.decision;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The decisions and their numbers. */
@ApplicationScoped
public class Decisions {

    @PersistenceContext
    private EntityManager entityManager;

    protected Decisions() {}

    Decisions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The next number of a type in a year; its row stays locked until the issue commits, so there are no gaps. */
    NeutralCitation next(int year, DecisionType type) {
        Number given = (Number) entityManager
                .createNativeQuery("insert into decision_counter (year, type, last_number) values (?1, ?2, 1)"
                        + " on conflict (year, type) do update set last_number = decision_counter.last_number + 1"
                        + " returning last_number")
                .setParameter(1, year)
                .setParameter(2, type.name())
                .getSingleResult();
        return new NeutralCitation(year, type, given.intValue());
    }

    Decision add(Decision decision) {
        entityManager.persist(decision);
        entityManager.flush();
        return decision;
    }

    public Decision find(Long id) {
        Decision decision = entityManager.find(Decision.class, id);
        if (decision == null) {
            throw new NoSuchThing();
        }
        return decision;
    }

    Decision lock(Long id) {
        Decision decision = find(id);
        entityManager.flush();
        entityManager.refresh(decision, LockModeType.PESSIMISTIC_WRITE);
        return decision;
    }

    public Optional<Decision> bySlug(String slug) {
        return entityManager
                .createQuery("from Decision d where upper(d.name.slug) = upper(:slug)", Decision.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** What became of each of these decisions in the Council. */
    public Map<Long, AdoptionStatus> adoptions(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("select d.id, d.adoption from Decision d where d.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (AdoptionStatus) row[1]));
    }

    /** What was decided of each claim in these decisions. */
    public Map<Long, List<ClaimOutcome>> outcomes(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select d.id, o from Decision d join d.outcomes o where d.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(row -> (ClaimOutcome) row[1], Collectors.toList())));
    }

    /** Decisions of a case, the latest first. */
    public List<Decision> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Decision d where d.caseId = :case order by d.id desc", Decision.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Published decisions before a place in the list (day and id of the last one seen), the latest first. */
    List<DecisionRow> published(LocalDate before, Long beforeId, int most) {
        return entityManager
                .createQuery(
                        "select new comity.decision.DecisionRow(d.id, d.name.citation, d.name.slug, d.name.type, d.title,"
                                + " d.dates.dateOfDecision, d.docket, d.adoption, d.publicSummary) from Decision d"
                                + " where d.dates.publishedAt is not null and (d.dates.dateOfDecision < :before"
                                + " or d.dates.dateOfDecision = :before and d.id < :beforeId)"
                                + " order by d.dates.dateOfDecision desc, d.id desc",
                        DecisionRow.class)
                .setParameter("before", before)
                .setParameter("beforeId", beforeId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Published decisions that cite one. */
    List<DecisionRow> citing(String slug) {
        return entityManager
                .createQuery(
                        "select distinct new comity.decision.DecisionRow(d.id, d.name.citation, d.name.slug, d.name.type,"
                                + " d.title, d.dates.dateOfDecision, d.docket, d.adoption, d.publicSummary)"
                                + " from Decision d join d.cited c where c.toSlug = :slug"
                                + " and c.inPublic = true and c.dismissed = false and d.dates.publishedAt is not null order by d.dates.dateOfDecision desc",
                        DecisionRow.class)
                .setParameter("slug", slug)
                .setMaxResults(500)
                .getResultList();
    }

    /** Which of these addresses belong to published decisions. */
    List<String> publishedAmong(List<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select d.name.slug from Decision d where d.name.slug in :slugs"
                                        + " and d.dates.publishedAt is not null",
                                String.class)
                        .setParameter("slugs", slugs)
                        .getResultList();
    }
}
