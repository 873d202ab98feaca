package comity.web.declaration;

import comity.declaration.DeclarationFilter;
import comity.declaration.DeclarationPage;
import comity.declaration.DeclarationRegister;
import comity.declaration.DeclarationResult;
import comity.declaration.DeclarationRow;
import comity.web.common.Keyset;
import comity.web.common.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accusations brought to the Tribunal and what became of them. */
@Path("declarations")
@Tag(name = "Declarations")
@RequestScoped
@Produces("application/json")
public class DeclarationsResource {

    @Inject
    DeclarationRegister register;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "List requests to declare a public accusation unfounded, the latest first (public)")
    public Slice<DeclarationRow> list(
            @QueryParam("q") String words,
            @QueryParam("result") DeclarationResult result,
            @QueryParam("year") Integer year,
            @QueryParam("after") String after) {
        int first = first(after);
        DeclarationPage page = register.read(new DeclarationFilter(words, result, year, first));
        int reached = first + page.rows().size();
        String next = reached < page.found()
                ? uri.getRequestUriBuilder()
                        .replaceQueryParam("after", Keyset.cursor(reached))
                        .build()
                        .toString()
                : null;
        return new Slice<>(page.rows(), next);
    }

    static int first(String cursor) {
        List<String> parts = Keyset.parts(cursor, 1);
        return parts.isEmpty() || !parts.get(0).matches("\\d{1,6}") ? 0 : Integer.parseInt(parts.get(0));
    }
}
