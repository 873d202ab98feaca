package comity.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What an entry says, field by field, in the order in which it is read. */
public final class Facts {

    private final Map<String, String> fields = new LinkedHashMap<>();

    public static Facts of(String field, Object value) {
        return new Facts().and(field, value);
    }

    public Facts and(String field, Object value) {
        fields.put(field, value == null ? "" : value.toString().replaceAll("\\R", " "));
        return this;
    }

    /** Only the fields that the other does not say alike. */
    Facts unlike(Facts other) {
        Facts rest = new Facts();
        fields.forEach((field, value) -> {
            if (!Objects.equals(value, other.fields.get(field))) {
                rest.fields.put(field, value);
            }
        });
        return rest;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** One field a line. */
    String text() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int sign = line.indexOf('=');
            fields.put(line.substring(0, sign), line.substring(sign + 1));
        });
        return fields;
    }
}
