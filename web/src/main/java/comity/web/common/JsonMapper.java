package comity.web.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;

/** A body that is no JSON, or not of the resource's form. */
@Provider
@Priority(1)
public class JsonMapper implements ExceptionMapper<JsonProcessingException> {

    @Inject
    Problems problems;

    @Inject
    Texts texts;

    @Override
    public Response toResponse(JsonProcessingException malformed) {
        if (malformed instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            Problem.Fault fault = new Problem.Fault(path(mapping), "WRONG_TYPE", texts.get("refusal.WRONG_TYPE"));
            return Response.status(400)
                    .type(Problems.MEDIA_TYPE)
                    .entity(problems.problem(400, "MALFORMED_JSON", List.of(fault)))
                    .build();
        }
        return problems.of(400, "MALFORMED_JSON");
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
