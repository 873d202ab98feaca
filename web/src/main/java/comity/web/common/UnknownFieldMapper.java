package comity.web.common;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A field that the resource does not know: the sender's slip is named, not passed over. */
@Provider
public class UnknownFieldMapper implements ExceptionMapper<UnrecognizedPropertyException> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(UnrecognizedPropertyException unknown) {
        return problems.of(unknown);
    }
}
