package comity.worklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** How long a task usually takes, as the Registry reckons its day. */
public final class UsualTime {

    private static final Properties MINUTES = read();

    private UsualTime() {}

    /** Minutes, or null where nobody has reckoned it. */
    public static Integer minutes(String taskKey) {
        String known = MINUTES.getProperty(taskKey);
        return known == null ? null : Integer.valueOf(known.strip());
    }

    private static Properties read() {
        try (InputStream in = UsualTime.class.getResourceAsStream("usual-minutes.properties")) {
            Properties read = new Properties();
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
