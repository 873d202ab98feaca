package comity.web.common;

import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Paging by the key of the last row seen. The cursor is opaque to the reader. */
public final class Keyset {

    private static final String SEPARATOR = "\u001f";

    private Keyset() {}

    public static String cursor(Object... key) {
        String text = Arrays.stream(key)
                .map(part -> part == null ? "" : part.toString())
                .collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The parts of the cursor; empty for none or for one that is not ours. */
    public static List<String> parts(String cursor, int expected) {
        if (cursor == null || cursor.isBlank()) {
            return List.of();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split(SEPARATOR, -1));
            return parts.size() == expected ? parts : List.of();
        } catch (IllegalArgumentException notOurs) {
            return List.of();
        }
    }

    /** A page made of one row more than asked, which shows whether there is a next one. */
    public static <T> Slice<T> slice(List<T> rows, int limit, UriInfo uri, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Slice<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        String next = uri.getRequestUriBuilder()
                .replaceQueryParam("after", cursor.apply(items.get(limit - 1)))
                .build()
                .toString();
        return new Slice<>(List.copyOf(items), next);
    }
}
