package comity.sideletter;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** The rows of letters, versions and answers. */
@ApplicationScoped
public class SideLetters {

    @PersistenceContext
    private EntityManager entityManager;

    public <T> T add(T row) {
        entityManager.persist(row);
        return row;
    }

    public Optional<SideLetter> byNumber(String number) {
        return entityManager
                .createQuery("from SideLetter l where l.number = :number", SideLetter.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public SideLetter find(Long id) {
        return Optional.ofNullable(entityManager.find(SideLetter.class, id)).orElseThrow(NoSuchThing::new);
    }

    /** First read of whatever changes a letter, after the row of its case. */
    public SideLetter lock(SideLetter letter) {
        entityManager.flush();
        entityManager.refresh(letter, LockModeType.PESSIMISTIC_WRITE);
        return letter;
    }

    /** The latest first, from before a letter on; of one object's kind or State where asked for. */
    public List<SideLetter> list(LetterObject object, String state, Long before, int most) {
        TypedQuery<SideLetter> query = entityManager
                .createQuery(
                        "from SideLetter l where l.id < :before" + (object == null ? "" : " and l.object = :object")
                                + (state == null ? "" : " and l.state = :state") + " order by l.id desc",
                        SideLetter.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(most);
        if (object != null) {
            query.setParameter("object", object);
        }
        if (state != null) {
            query.setParameter("state", state);
        }
        return query.getResultList();
    }

    public List<SideLetter> ofCase(Long caseId) {
        return entityManager
                .createQuery("from SideLetter l where l.caseId = :case order by l.id", SideLetter.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<SideLetter> ofDecision(String slug) {
        return entityManager
                .createQuery("from SideLetter l where l.slug = :slug order by l.id", SideLetter.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    /** Versions of these letters, letter by letter, the latest first. */
    public List<LetterVersion> versions(List<Long> letters) {
        return entityManager
                .createQuery(
                        "from LetterVersion v where v.letterId in :letters order by v.letterId, v.no desc",
                        LetterVersion.class)
                .setParameter("letters", letters)
                .getResultList();
    }

    public LetterVersion latest(Long letterId) {
        return versions(List.of(letterId)).get(0);
    }

    public List<LetterAnswer> answers(Long letterId) {
        return entityManager
                .createQuery("from LetterAnswer a where a.letterId = :letter order by a.id", LetterAnswer.class)
                .setParameter("letter", letterId)
                .getResultList();
    }
}
