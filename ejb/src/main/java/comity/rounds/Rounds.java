package comity.rounds;

import comity.common.SystemTime;
import comity.deadline.DueWork;
import comity.document.DocumentReading;
import comity.notice.PostRound;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Goes round every few seconds: what is due without a process, letters, unread papers, and what features add. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Rounds {

    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());
    private static final int PAPERS = 5;

    @Inject
    @Any
    Instance<DueWork> dueWork;

    @Inject
    @Any
    Instance<BackgroundWork> backgroundWork;

    @Inject
    PostRound post;

    @Inject
    DocumentReading reading;

    @Inject
    Clock clock;

    @Inject
    @SystemTime
    Clock systemClock;

    @Resource
    ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> due;
    private ScheduledFuture<?> background;
    private ScheduledFuture<?> papers;

    @PostConstruct
    void start() {
        due = executor.scheduleWithFixedDelay(this::due, 20, 10, TimeUnit.SECONDS);
        background = executor.scheduleWithFixedDelay(this::background, 10, 2, TimeUnit.SECONDS);
        papers = executor.scheduleWithFixedDelay(() -> alone(this::papers), 10, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        due.cancel(false);
        background.cancel(false);
        papers.cancel(false);
    }

    private void due() {
        dueWork.forEach(work -> alone(() -> work.runDue(clock.instant())));
    }

    private void background() {
        alone(post::send);
        backgroundWork.forEach(work -> alone(() -> work.round(systemClock.instant())));
    }

    /** All that came in, a few in each transaction; by itself, so that a long record does not hold up the letters. */
    private void papers() {
        int read;
        do {
            read = reading.readNext(PAPERS);
        } while (read == PAPERS);
    }

    /** One failing piece of work must not keep the others from their round. */
    private static void alone(Runnable work) {
        try {
            work.run();
        } catch (Exception failed) { // a commit that fails is a checked exception which no signature names
            LOG.log(System.Logger.Level.ERROR, "a round failed and will be repeated", failed);
        }
    }
}
