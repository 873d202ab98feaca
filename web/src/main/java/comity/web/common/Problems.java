package comity.web.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
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
import java.util.stream.Collectors;

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
                .map(violation -> new Problem.Fault(path(violation), RefusalTexts.code(violation), words.of(violation)))
                .sorted(Comparator.comparing(Problem.Fault::path))
                .toList();
        return answer(problem(422, "INVALID_REQUEST", errors));
    }

    /** A body that is no JSON, or not of the resource's form. */
    public Response of(JsonProcessingException malformed) {
        if (malformed instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String code = malformed instanceof UnrecognizedPropertyException ? "UNKNOWN_FIELD" : "WRONG_TYPE";
            Problem.Fault fault = new Problem.Fault(path(mapping), code, texts.get("refusal." + code));
            return answer(problem(400, "MALFORMED_JSON", List.of(fault)));
        }
        return of(400, "MALFORMED_JSON");
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    /** A problem of the transport: {@code problem.<code>} is its text. */
    public Response of(int status, String code) {
        return answer(problem(status, code, List.of()));
    }

    public Problem problem(int status, String code, List<Problem.Fault> errors) {
        String text = texts.first("problem." + code, "problem.status." + status, "problem.status.500");
        return new Problem(type(code), text, status, text, code, null, request.getRequestURI(), errors);
    }

    /** The path of a violation as the request has it: without the method's and the body's names. */
    static String path(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        String parameter = violation.getPropertyPath().toString();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
            boolean inRequest =
                    node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT;
            if (inRequest && node.getName() != null) {
                path.append(node.getIndex() == null ? "" : "[" + node.getIndex() + "]");
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.isEmpty() ? parameter : path.toString();
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
