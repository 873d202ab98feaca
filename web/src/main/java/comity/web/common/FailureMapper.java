package comity.web.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import comity.common.Refusal;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Everything else: no such address, wrong method or media type, a lost race, or our own fault. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return problems.of(refusal);
            }
            if (cause instanceof ConstraintViolationException invalid) {
                return problems.of(invalid);
            }
            if (cause instanceof JsonProcessingException malformed) {
                return problems.of(malformed);
            }
            if (cause instanceof OptimisticLockException) {
                return problems.of(409, "CHANGED_MEANWHILE");
            }
            if (cause instanceof VersionMissing) {
                return problems.of(428, "IF_MATCH_MISSING");
            }
            if (cause instanceof VersionChanged changed) {
                return Response.fromResponse(problems.of(412, "CHANGED_MEANWHILE"))
                        .tag(Versions.tag(changed.current()))
                        .build();
            }
            if (cause instanceof WebApplicationException answer) {
                return of(answer);
            }
        }
        System.getLogger(FailureMapper.class.getName()).log(System.Logger.Level.ERROR, "request failed", failure);
        return problems.of(500, "INTERNAL_ERROR");
    }

    private Response of(WebApplicationException answer) {
        int status = answer.getResponse().getStatus();
        if (status < 400 || answer.getResponse().hasEntity()) {
            return answer.getResponse();
        }
        String code = switch (status) {
            case 401 -> "SIGN_IN_FIRST";
            case 403 -> "NOT_YOURS";
            case 404 -> "NO_SUCH_THING";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 415 -> "UNSUPPORTED_MEDIA_TYPE";
            default -> status < 500 ? "BAD_REQUEST" : "INTERNAL_ERROR";
        };
        return problems.of(status, code);
    }
}
