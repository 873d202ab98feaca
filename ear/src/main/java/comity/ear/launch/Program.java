package comity.ear.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server process in its own session, so that Ctrl-C reaches only the launcher, which then stops it in its turn. */
final class Program {

    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private final String name;
    private final Process process;
    private final Path pidFile;

    private Program(String name, Process process, Path pidFile) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
    }

    static Program start(Settings settings, String name, List<String> command, Map<String, String> environment) {
        List<String> line = new ArrayList<>();
        SETSID.stream().filter(Files::isExecutable).findFirst().ifPresent(path -> line.add(path.toString()));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(settings.run());
            Files.createDirectories(settings.log(name).getParent());
            builder.redirectOutput(settings.log(name).toFile());
            builder.redirectInput(
                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            Process process = builder.start();
            Path pidFile = settings.run().resolve(name + ".pid");
            Files.writeString(pidFile, String.valueOf(process.pid()));
            return new Program(name, process, pidFile);
        } catch (IOException e) {
            throw new Refused("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** Runs a tool to its end and gives back what it printed. */
    static String run(Path log, List<String> command, Map<String, String> environment) {
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new Refused(command.get(0) + " ended with " + code + ": see " + log);
            }
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted while running " + command.get(0), e);
        }
    }

    String name() {
        return name;
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Asks the process and its children to end; after the grace period they are killed. */
    void stop(Duration grace) {
        end(process.toHandle(), grace);
        forget();
    }

    /** Ends it at once, as a power cut would. */
    void kill() {
        descend(process.toHandle()).forEach(ProcessHandle::destroyForcibly);
        forget();
    }

    /** Waits for an end that was asked for in another way. */
    boolean awaitEnd(Duration grace) {
        try {
            boolean ended = process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS);
            if (ended) {
                forget();
            }
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what an earlier launcher left behind in this home. */
    static void endOrphans(Settings settings) {
        if (!Files.isDirectory(settings.run())) {
            return;
        }
        try (Stream<Path> files = Files.list(settings.run())) {
            for (Path file : files.filter(path -> path.toString().endsWith(".pid"))
                    .sorted()
                    .toList()) {
                ProcessHandle.of(Long.parseLong(Files.readString(file).trim()))
                        .filter(ProcessHandle::isAlive)
                        .filter(handle -> belongs(handle, settings))
                        .ifPresent(handle -> {
                            System.out.printf(
                                    "An earlier run left process %d (%s): it is ended first.%n",
                                    handle.pid(), file.getFileName().toString().replace(".pid", ""));
                            end(handle, Duration.ofSeconds(20));
                        });
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process number may have been given to a stranger since: only what names this home or its parts is ours. */
    private static boolean belongs(ProcessHandle handle, Settings settings) {
        Stream<ProcessHandle> all = Stream.concat(Stream.of(handle), handle.descendants());
        return all.anyMatch(each -> commandLine(each).contains(settings.home().toString()));
    }

    private static String commandLine(ProcessHandle handle) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(handle.pid()), "cmdline"));
        } catch (IOException elsewhere) {
            return handle.info().commandLine().orElse("");
        }
    }

    private static void end(ProcessHandle handle, Duration grace) {
        List<ProcessHandle> all = descend(handle);
        all.forEach(ProcessHandle::destroy);
        long until = System.nanoTime() + grace.toNanos();
        while (all.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < until) {
            Waiting.pause();
        }
        all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }

    /** Children first: a script ends when its child does. */
    private static List<ProcessHandle> descend(ProcessHandle handle) {
        List<ProcessHandle> all = new ArrayList<>(handle.descendants().toList());
        all.add(handle);
        return all;
    }
}
