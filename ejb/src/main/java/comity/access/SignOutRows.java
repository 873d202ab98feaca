package comity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Persons who have been signed out, and those who have left. */
@ApplicationScoped
public class SignOutRows {

    @PersistenceContext
    private EntityManager entityManager;

    /** By login the instant up to which a sign-in counts no more; whoever has left is out for good. */
    Map<String, Instant> since(Instant from) {
        return entityManager
                .createQuery("from Person p where p.active = false or p.signedOutAt > :from", Person.class)
                .setParameter("from", from)
                .getResultStream()
                .collect(Collectors.toMap(Person::id, person -> person.active() ? person.signedOutAt() : Instant.MAX));
    }
}
