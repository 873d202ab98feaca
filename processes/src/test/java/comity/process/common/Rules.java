package comity.process.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The transcription of the Rules in the test resources: written from the Rules, never from the tables. */
public final class Rules {

    private Rules() {}

    /** Rows of {@code rules/<name>.csv} without the heading. */
    public static List<String[]> rows(String name) {
        try (InputStream file = Rules.class.getResourceAsStream("/rules/" + name + ".csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** A field set as the container would set it. */
    public static <T> T with(T bean, String field, Object value) {
        try {
            var declared = bean.getClass().getDeclaredField(field);
            declared.setAccessible(true);
            declared.set(bean, value);
            return bean;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
