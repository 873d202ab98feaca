package comity.process.common;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.camunda.bpm.engine.cdi.impl.ManagedJobExecutor;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;

/** The engine's job threads, which can be held while the tribunal clock is moved. */
class TribunalJobs extends ManagedJobExecutor {

    private static final int JOBS_PER_ROUND = 30;
    private static final int WAIT_MILLIS = 1000;
    private static final long LONGEST_WAIT_MILLIS = 5000;
    private static final int LOCK_MILLIS = 300_000;
    private static final int PAUSE_MILLIS = 10;
    private static final int ROUNDS_OF_PATIENCE = 6000;

    /** Jobs such as printing take as many processors as there are, never all threads: who files does not wait for them. */
    private static final int PLACES = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    /** Name of this server among those that share a database; its jobs carry it. */
    private static final String NODE = System.getProperty("jboss.node.name", "comity-1");

    private final AtomicInteger acquiring = new AtomicInteger();
    private final AtomicInteger handedOut = new AtomicInteger();
    private final ManagedExecutorService threads;

    TribunalJobs(ManagedExecutorService threads) {
        super(threads);
        this.threads = threads;
        setMaxJobsPerAcquisition(JOBS_PER_ROUND);
        setWaitTimeInMillis(WAIT_MILLIS);
        setMaxWait(LONGEST_WAIT_MILLIS);
        setLockTimeInMillis(LOCK_MILLIS);
        setLockOwner(NODE);
    }

    /** Jobs that this server had in hand when its power was cut need not wait until their lock has run out. */
    void takeUpWhatWasLeft(DataSource dataSource) {
        String free = "update act_ru_job set lock_owner_ = null, lock_exp_time_ = null, rev_ = rev_ + 1"
                + " where lock_owner_ = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(free)) {
            update.setString(1, NODE);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the engine's tables do not answer", e);
        }
    }

    @Override
    protected void startExecutingJobs() {
        acquiring.incrementAndGet();
        try {
            threads.execute(counted(acquireJobsRunnable, acquiring));
        } catch (RejectedExecutionException full) {
            acquiring.decrementAndGet();
            throw full;
        }
    }

    /**
     * Jobs count from the moment they are handed out: those that wait for a thread are not forgotten. When all places
     * are taken the thread that looks for jobs does the work, and looks for no more meanwhile.
     */
    @Override
    public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
        if (handedOut.incrementAndGet() > PLACES) {
            handedOut.decrementAndGet();
            rejectedJobsHandler.jobsRejected(jobs, engine, this);
            return;
        }
        try {
            threads.execute(counted(getExecuteJobsRunnable(jobs, engine), handedOut));
        } catch (RejectedExecutionException full) {
            handedOut.decrementAndGet();
            logRejectedExecution(engine, jobs.size());
            rejectedJobsHandler.jobsRejected(jobs, engine, this);
        }
    }

    private static Runnable counted(Runnable work, AtomicInteger count) {
        return () -> {
            try {
                work.run();
            } finally {
                count.decrementAndGet();
            }
        };
    }

    /** Takes no more jobs and waits until nobody looks for any and those that were taken have ended, a minute at most. */
    void hold() {
        shutdown();
        for (int i = 0; acquiring.get() + handedOut.get() > 0 && i < ROUNDS_OF_PATIENCE; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
        }
    }
}
