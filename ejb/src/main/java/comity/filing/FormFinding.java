package comity.filing;

import java.util.List;

/**
 * Something the Rules still ask of a form.
 *
 * @param code deficiency code {@code D01} to {@code D21}
 * @param path field, as in a request: {@code claims[0].facts[6]}
 * @param reason text key {@code filing.check.<reason>}
 */
public record FormFinding(String code, String path, String reason, List<String> args) {

    static FormFinding of(String code, String path, String reason, Object... args) {
        return new FormFinding(
                code,
                path,
                reason,
                java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}
