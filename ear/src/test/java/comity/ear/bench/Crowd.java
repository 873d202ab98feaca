package comity.ear.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that ask at the same time, each as soon as it was answered. One failure ends the measurement. */
final class Crowd {

    /** What one client does again and again; it is told which client it is and how many came before it. */
    interface Act {
        void run(int client, long turn) throws Exception;
    }

    /** How often it was done, in which time, and how long each took. */
    record Sample(double perSecond, long[] nanos) {

        double millis(double share) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.min(sorted.length - 1L, Math.round(Math.ceil(sorted.length * share)) - 1)] / 1e6;
        }
    }

    private final int clients;
    private final AtomicLong turns = new AtomicLong();

    Crowd(int clients) {
        this.clients = clients;
    }

    /** Keeps on for so long. */
    Sample lasting(int seconds, Act act) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return together(client -> {
            List<Long> taken = new ArrayList<>();
            while (System.nanoTime() < until) {
                taken.add(timed(client, act));
            }
            return taken;
        });
    }

    /** Does it so many times in all. */
    Sample times(int times, Act act) throws Exception {
        return together(client -> {
            List<Long> taken = new ArrayList<>();
            for (int i = client; i < times; i += clients) {
                taken.add(timed(client, act));
            }
            return taken;
        });
    }

    private long timed(int client, Act act) throws Exception {
        long from = System.nanoTime();
        act.run(client, turns.getAndIncrement());
        return System.nanoTime() - from;
    }

    private interface Work {
        List<Long> of(int client) throws Exception;
    }

    private Sample together(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long from = System.nanoTime();
            List<Callable<List<Long>>> calls = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int client = i;
                calls.add(() -> work.of(client));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> done : threads.invokeAll(calls)) {
                all.addAll(done.get());
            }
            double seconds = (System.nanoTime() - from) / 1e9;
            return new Sample(
                    all.size() / seconds,
                    all.stream().mapToLong(Long::longValue).toArray());
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a client was not served", failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
