package comity.web.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was typed into a step, read from the request as it came; nothing is judged here. */
final class Typed {

    private final HttpServletRequest request;

    Typed(HttpServletRequest request) {
        this.request = request;
    }

    String text(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank()
                ? null
                : value.replace("\r\n", "\n").strip();
    }

    List<String> texts(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).filter(value -> !value.isBlank()).toList();
    }

    boolean ticked(String name) {
        return request.getParameter(name) != null;
    }

    Integer number(String name) {
        String value = text(name);
        return value != null && value.matches("\\d{1,6}") ? Integer.valueOf(value) : null;
    }

    LocalDate day(String name) {
        try {
            return text(name) == null ? null : LocalDate.parse(text(name));
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    <E extends Enum<E>> E choice(Class<E> type, String name) {
        String value = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    <E extends Enum<E>> List<E> choices(Class<E> type, String name) {
        List<String> chosen = texts(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> chosen.contains(constant.name()))
                .toList();
    }

    /** Numbered paragraphs in order, the empty ones left out. */
    List<String> paragraphs(String name) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; request.getParameter(name + "-" + i) != null; i++) {
            String text = text(name + "-" + i);
            if (text != null) {
                paragraphs.add(text);
            }
        }
        return paragraphs;
    }

    boolean present(String name) {
        return request.getParameter(name) != null;
    }
}
