package comity.notice;

import jakarta.enterprise.context.ApplicationScoped;
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
    Postman postman;

    private final ReentrantLock oneAtATime = new ReentrantLock();

    public void send() {
        oneAtATime.lock();
        try {
            int tried;
            do {
                tried = postman.sendWaiting(LETTERS);
            } while (tried == LETTERS);
        } finally {
            oneAtATime.unlock();
        }
    }
}
