package comity.ear.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The turn of one house to open: between the choice of its free ports and the moment when its servers listen on them no
 * other house of this user on this machine may choose the same. It ends with its process, however that ends.
 */
final class Opening {

    /** A lock on a file is its process's: it says nothing to the other houses of the same process. */
    private static final ReentrantLock HERE = new ReentrantLock();

    private final FileChannel file;
    private final FileLock lock;

    private Opening(FileChannel file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /** Waits until no other house is opening. */
    static Opening turn() {
        Path place = Path.of(
                System.getProperty("java.io.tmpdir"), "comity-opening-" + System.getProperty("user.name") + ".lock");
        HERE.lock();
        try {
            FileChannel file = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock free = file.tryLock();
            if (free == null) {
                System.out.println("  Another house is opening; this one waits for its turn ...");
            }
            return new Opening(file, free == null ? file.lock() : free);
        } catch (IOException e) {
            HERE.unlock();
            throw new Refused("Cannot take turns with other houses by the file " + place + ": " + e.getMessage(), e);
        }
    }

    void close() {
        try (file) {
            lock.release();
        } catch (IOException e) {
            throw new Refused("Cannot let other houses open: " + e.getMessage(), e);
        } finally {
            HERE.unlock();
        }
    }
}
