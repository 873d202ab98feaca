package comity.ear.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OpeningTest {

    @Test
    void a_house_opens_when_the_one_before_it_is_open() throws Exception {
        Opening first = Opening.turn();
        CompletableFuture<Void> second =
                CompletableFuture.runAsync(() -> Opening.turn().close());
        TimeUnit.MILLISECONDS.sleep(200);

        assertThat(second).isNotDone();

        first.close();

        assertThat(second.get(30, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void a_house_of_another_process_waits_too() throws Exception {
        Opening turn = Opening.turn();
        try (FileChannel file = FileChannel.open(
                Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "comity-opening-" + System.getProperty("user.name") + ".lock"),
                StandardOpenOption.WRITE)) {
            // to another process this is a lock that is taken; to this one Java says so itself
            assertThatThrownBy(file::tryLock).isInstanceOf(OverlappingFileLockException.class);
        } finally {
            turn.close();
        }
    }
}
