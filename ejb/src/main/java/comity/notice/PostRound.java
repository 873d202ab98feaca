package comity.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Empties the outbox, one round at a time on each node: whoever asks while a round is under way waits for its end, so that
 * afterwards every letter written before has been tried.
 */
@ApplicationScoped
public class PostRound {

    private static final int LETTERS = 20;

    @Inject
    @Any
    Instance<Carrier> carriers;

    private final ReentrantLock oneAtATime = new ReentrantLock();

    public void send() {
        oneAtATime.lock();
        try {
            carriers.forEach(PostRound::empty);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static void empty(Carrier carrier) {
        int tried;
        do {
            tried = carrier.carry(LETTERS);
        } while (tried == LETTERS);
    }
}
