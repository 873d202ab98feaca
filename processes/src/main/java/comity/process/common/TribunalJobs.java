package comity.process.common;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.cdi.impl.ManagedJobExecutor;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;

/** The engine's job threads, which can be held while the tribunal clock is moved. */
class TribunalJobs extends ManagedJobExecutor {

    private static final int JOBS_PER_ROUND = 30;
    private static final int WAIT_MILLIS = 1000;
    private static final long LONGEST_WAIT_MILLIS = 5000;
    private static final int LOCK_MILLIS = 300_000;
    private static final int ROUNDS_OF_PATIENCE = 600;

    private final AtomicInteger running = new AtomicInteger();

    TribunalJobs(ManagedExecutorService threads) {
        super(threads);
        setMaxJobsPerAcquisition(JOBS_PER_ROUND);
        setWaitTimeInMillis(WAIT_MILLIS);
        setMaxWait(LONGEST_WAIT_MILLIS);
        setLockTimeInMillis(LOCK_MILLIS);
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobs, ProcessEngineImpl engine) {
        Runnable work = super.getExecuteJobsRunnable(jobs, engine);
        return () -> {
            running.incrementAndGet();
            try {
                work.run();
            } finally {
                running.decrementAndGet();
            }
        };
    }

    /** Takes no more jobs and waits until those that run have ended, a minute at most. */
    void hold() {
        shutdown();
        for (int i = 0; running.get() > 0 && i < ROUNDS_OF_PATIENCE; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
