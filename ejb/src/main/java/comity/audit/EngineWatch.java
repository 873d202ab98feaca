package comity.audit;

/** What an administrator must know of the engine; implemented beside it. Numbers only, no case content. */
public interface EngineWatch {

    /**
     * @param incidents open incidents
     * @param stuckJobs jobs that have used up their retries
     * @param overdueJobs jobs that were due by now and wait for nothing but a thread
     * @param timers timers of time-limits
     * @param timersDiffering those that do not stand where their row says
     */
    record Health(long incidents, long stuckJobs, long overdueJobs, int timers, int timersDiffering) {

        public boolean sound() {
            return incidents == 0 && stuckJobs == 0 && timersDiffering == 0;
        }
    }

    /** The two numbers that must be nought, for a page that asks often. */
    record Failing(long incidents, long stuckJobs) {}

    Health look();

    Failing failing();
}
