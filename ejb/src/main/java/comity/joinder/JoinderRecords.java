package comity.joinder;

import comity.access.NoSuchThing;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rows of joinder. */
@ApplicationScoped
public class JoinderRecords {

    private static final int KIN_MOST = 50;

    @PersistenceContext
    private EntityManager entityManager;

    public Joinder add(Joinder row) {
        entityManager.persist(row);
        return row;
    }

    public void add(JoinderAnswer answer) {
        entityManager.persist(answer);
    }

    /** A request that concerns the case; one of other cases looks absent. */
    public Joinder find(Long caseId, Long id) {
        Joinder row = id == null ? null : entityManager.find(Joinder.class, id);
        if (row == null || !row.concerns(caseId)) {
            throw new NoSuchThing();
        }
        return row;
    }

    /** Requests that concern the case, wherever they were made, in order. */
    public List<Joinder> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Joinder j where j.caseId = :case or j.otherId = :case order by j.id", Joinder.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public void add(JoinderWord word) {
        entityManager.persist(word);
    }

    /** What the panels of the two cases have said. */
    public List<JoinderWord> words(Long joinderId) {
        return entityManager
                .createQuery("from JoinderWord w where w.joinderId = :joinder order by w.id", JoinderWord.class)
                .setParameter("joinder", joinderId)
                .getResultList();
    }

    /** The row as whoever held the two cases before has left it. */
    public void readAgain(Joinder row) {
        entityManager.flush();
        entityManager.refresh(row);
    }

    public List<JoinderAnswer> answers(Long joinderId) {
        return entityManager
                .createQuery("from JoinderAnswer a where a.joinderId = :joinder order by a.id", JoinderAnswer.class)
                .setParameter("joinder", joinderId)
                .getResultList();
    }

    /** Cases that were joined to this one, in order of registration. */
    public List<CaseFile> joinedTo(Long caseId) {
        return entityManager
                .createQuery("from CaseFile f where f.leadCaseId = :case order by f.registeredAt, f.id", CaseFile.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Open registered cases against the same respondent, latest first. */
    public List<CaseFile> against(String respondent, Long except) {
        return entityManager
                .createQuery(
                        "from CaseFile f where f.respondent = :respondent and f.id <> :case and f.state <> :closed"
                                + " and f.docketNumber is not null order by f.id desc",
                        CaseFile.class)
                .setParameter("respondent", respondent)
                .setParameter("case", except)
                .setParameter("closed", CaseState.CLOSED)
                .setMaxResults(KIN_MOST)
                .getResultList();
    }
}
