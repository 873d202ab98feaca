package comity.web.common;

import java.util.Arrays;
import java.util.List;

/** Ids of uploaded files as the page script leaves them in a hidden field: {@code "12 13"}. */
public final class UploadIds {

    private UploadIds() {}

    public static List<Long> of(String field) {
        return field == null || field.isBlank()
                ? List.of()
                : Arrays.stream(field.trim().split("[ ,]+"))
                        .filter(part -> part.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .distinct()
                        .toList();
    }
}
