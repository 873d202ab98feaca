package comity.web.common;

import comity.common.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Makes problem documents. */
@RequestScoped
public class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

    @Inject
    HttpServletRequest request;

    @Inject
    RefusalTexts words;

    @Inject
    Texts texts;

    public Response of(Refusal refusal) {
        List<Problem.Fault> errors = refusal.faults().stream()
                .map(fault -> new Problem.Fault(fault.path(), fault.code(), words.of(fault)))
                .toList();
        String text = words.of(refusal);
        return answer(new Problem(
                type(refusal.code()),
                text,
                refusal.kind().status(),
                text,
                refusal.code(),
                refusal.rule(),
                request.getRequestURI(),
                errors));
    }

    public Response of(ConstraintViolationException invalid) {
        List<Problem.Fault> errors = invalid.getConstraintViolations().stream()
                .map(violation -> new Problem.Fault(
                        path(violation), RefusalTexts.code(violation), words.of(violation)))
                .sorted(Comparator.comparing(Problem.Fault::path))
                .toList();
        return answer(problem(422, "INVALID_REQUEST", errors));
    }

    /** A problem of the transport: {@code problem.<code>} is its text. */
    public Response of(int status, String code) {
        return answer(problem(status, code, List.of()));
    }

    public Problem problem(int status, String code, List<Problem.Fault> errors) {
        String text = texts.first("problem." + code, "problem.status." + status, "problem.status.500");
        return new Problem(type(code), text, status, text, code, null, request.getRequestURI(), errors);
    }

    /** The path of a violation as the request has it: without the method's and the body parameter's names. */
    static String path(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            boolean inRequest = node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT;
            if (inRequest && node.getName() != null) {
                path.append(node.getIndex() == null ? "" : "[" + node.getIndex() + "]");
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.isEmpty() ? violation.getPropertyPath().toString() : path.toString();
    }

    private static Response answer(Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(MEDIA_TYPE).entity(problem);
        if (problem.status() == 401) {
            answer.header("WWW-Authenticate", "Bearer realm=\"comity\"");
        }
        return answer.build();
    }

    private static String type(String code) {
        return "urn:comity:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
