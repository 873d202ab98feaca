package comity.web.common;

import comity.common.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Says a refusal in the reader's words. */
@RequestScoped
public class RefusalTexts {

    /** Where the words of the program that refusals name, such as states and stages, have their texts already. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "refusal.STATE_NOT_OPEN", List.of("state."),
            "refusal.EXAMINATION_SETTLED", List.of("filing.stage."),
            "refusal.OUTCOME_NOT_OPEN", List.of("filing.ex.o.", "filing.ex.ground."),
            "refusal.EXHIBIT_CLOSED", List.of("evidence.state."),
            "refusal.HEARING_NOT_OPEN", List.of("hearing.state."));

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
        return !(arg instanceof String)
                ? arg
                : Stream.concat(Stream.of(key + "."), WORDS.getOrDefault(key, List.of()).stream())
                        .map(beginning -> beginning + arg)
                        .filter(texts::has)
                        .findFirst()
                        .<Object>map(texts::get)
                        .orElse(arg);
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
