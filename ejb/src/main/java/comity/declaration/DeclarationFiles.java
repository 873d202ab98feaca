package comity.declaration;

import comity.decision.Decision;
import comity.docket.CaseFile;
import comity.filing.Claim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Registered cases in which a declaration is asked, their claims and published decisions. */
@ApplicationScoped
public class DeclarationFiles {

    /** More requests than that are not shown on one register; the newest are kept. */
    static final int MOST = 2000;

    @PersistenceContext
    private EntityManager entityManager;

    /** Cases with a claim or a published outcome of the category, the latest first. */
    List<CaseFile> cases(String category) {
        return entityManager
                .createQuery(
                        "select f from CaseFile f where f.docketNumber is not null and (exists (select 1 from Claim c"
                                + " where c.caseId = f.id and c.category = :category) or exists (select 1 from Decision"
                                + " d join d.outcomes o where d.caseId = f.id and d.dates.publishedAt is not null"
                                + " and o.category = :category)) order by f.registeredAt desc, f.id desc",
                        CaseFile.class)
                .setParameter("category", category)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<Claim> claims(Collection<Long> caseIds, String category) {
        return caseIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "from Claim c where c.caseId in :cases and c.category = :category order by c.no",
                                Claim.class)
                        .setParameter("cases", caseIds)
                        .setParameter("category", category)
                        .getResultList();
    }

    /** Published decisions of these cases, the latest first. */
    List<Decision> decisions(Collection<Long> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "from Decision d where d.caseId in :cases and d.dates.publishedAt is not null"
                                        + " order by d.id desc",
                                Decision.class)
                        .setParameter("cases", caseIds)
                        .getResultList();
    }
}
