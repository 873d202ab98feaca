package comity.web.common;

import comity.common.Refusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A refusal of the Rules as a problem document. */
@Provider
public class ProblemMapper implements ExceptionMapper<Refusal> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(Refusal refusal) {
        return problems.of(refusal);
    }
}
