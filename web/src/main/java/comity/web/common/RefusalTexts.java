package comity.web.common;

import comity.common.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;

/** Says a refusal in the reader's words. */
@RequestScoped
public class RefusalTexts {

    @Inject
    Texts texts;

    public String of(Refusal refusal) {
        String key = "refusal." + refusal.code();
        return texts.has(key)
                ? texts.of(
                        key,
                        refusal.args().stream().map(arg -> inWords(key, arg)).toArray())
                : texts.get("refusal.kind." + refusal.kind().name());
    }

    /** What a refusal names by a word of the program is said in the reader's language where it has a text. */
    private Object inWords(String key, Object arg) {
        String named = key + "." + arg;
        return arg instanceof String && texts.has(named) ? texts.get(named) : arg;
    }

    public String of(Refusal.Fault fault) {
        return byCode(fault.code(), fault.args());
    }

    public String of(ConstraintViolation<?> violation) {
        String code = code(violation);
        Object max = violation.getConstraintDescriptor().getAttributes().getOrDefault("max", "");
        return texts.has("refusal." + code) ? byCode(code, List.of(max)) : violation.getMessage();
    }

    /** NotBlank becomes NOT_BLANK. */
    static String code(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    private String byCode(String code, List<Object> args) {
        String key = "refusal." + code;
        return texts.has(key) ? texts.of(key, args.toArray()) : code;
    }
}
