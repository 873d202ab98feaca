package comity.web.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is no JSON, or not of the resource's form. */
@Provider
@Priority(1)
public class JsonMapper implements ExceptionMapper<JsonProcessingException> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(JsonProcessingException malformed) {
        return problems.of(malformed);
    }
}
