package comity.filing;

import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Links between cases made at their filing. */
@ApplicationScoped
public class CaseLinks {

    @PersistenceContext
    private EntityManager entityManager;

    /** Links each of these cases with each other one, both ways. */
    void together(List<CaseFile> files, Instant at) {
        for (CaseFile file : files) {
            for (CaseFile other : files) {
                if (file != other) {
                    entityManager.persist(new CaseLink(file.id(), other.id(), CaseLink.Kind.RESPONDENTS, at));
                }
            }
        }
        entityManager.flush();
    }

    void refiled(Long caseId, Long earlier, Instant at) {
        entityManager.persist(new CaseLink(caseId, earlier, CaseLink.Kind.REFILED, at));
        entityManager.flush();
    }

    /** References of the cases linked with this one in this way. */
    List<String> references(Long caseId, CaseLink.Kind kind) {
        return of(caseId, kind).stream().map(CaseFile::reference).toList();
    }

    /** Cases linked with this one in this way, in order of filing. */
    public List<CaseFile> of(Long caseId, CaseLink.Kind kind) {
        return entityManager
                .createQuery(
                        "select f from CaseLink l join CaseFile f on f.id = l.otherId where l.caseId = :case"
                                + " and l.kind = :kind order by f.id",
                        CaseFile.class)
                .setParameter("case", caseId)
                .setParameter("kind", kind)
                .getResultList();
    }
}
