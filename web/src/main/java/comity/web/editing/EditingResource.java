package comity.web.editing;

import comity.editing.DeskRow;
import comity.editing.DeskView;
import comity.editing.EditingDesk;
import comity.editing.FoundProvision;
import comity.editing.ProvisionEditing;
import comity.web.access.CurrentActor;
import comity.web.common.Keyset;
import comity.web.common.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The editor's desk, read: what is left on each published decision, and everything about one of them (section 11). */
@Path("editing")
@Tag(name = "Editor's desk")
@RequestScoped
@Produces("application/json")
public class EditingResource {

    private static final int PAGE = 50;

    @Inject
    EditingDesk desk;

    @Inject
    ProvisionEditing provisions;

    @Inject
    CurrentActor current;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "List published decisions with what is left on each, the latest first (precedent editor)",
            description = "Fifty to a page; next is the address of the next one.")
    public Slice<DeskRow> list(@QueryParam("after") String after) {
        List<DeskRow> rows = from(Keyset.parts(after, 2));
        String next = rows.size() < PAGE ? null : next(rows.get(rows.size() - 1));
        return new Slice<>(rows, next);
    }

    private List<DeskRow> from(List<String> after) {
        try {
            return after.isEmpty()
                    ? desk.list(null, null, current.actor())
                    : desk.list(LocalDate.parse(after.get(0)), Long.valueOf(after.get(1)), current.actor());
        } catch (DateTimeParseException | NumberFormatException notOurs) {
            return desk.list(null, null, current.actor());
        }
    }

    private String next(DeskRow last) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("after", Keyset.cursor(last.date(), last.id()))
                .build()
                .toString();
    }

    @GET
    @Path("{slug}")
    @Operation(
            summary =
                    "Read the desk of a decision: headnotes, holdings, citations, the latest changes (precedent editor)",
            description =
                    "version is given back with what is found of a citation. Citations and quotations are those of"
                            + " the public words.")
    public DeskView read(@PathParam("slug") String slug) {
        return desk.of(slug, current.actor());
    }

    @GET
    @Path("{slug}/provisions")
    @Operation(summary = "List the provisions that were found in a decision, those that wait first (precedent editor)")
    public List<FoundProvision> provisions(@PathParam("slug") String slug) {
        return provisions.found(slug, current.actor());
    }
}
