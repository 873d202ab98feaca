package comity.web.reference;

import comity.reference.ReferenceChangeRow;
import comity.reference.ReferenceLog;
import comity.reference.Register;
import comity.web.access.CurrentActor;
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
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log of all changes to the reference tables. */
@Path("reference/changes")
@Tag(name = "Reference data")
@RequestScoped
@Produces("application/json")
public class ChangesResource {

    @Inject
    ReferenceLog log;

    @Inject
    CurrentActor current;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "List changes, the latest first, of one register or of all (keepers, clerks, auditors)")
    public Slice<ReferenceChangeRow> list(
            @QueryParam("register") String register,
            @QueryParam("entry") String entry,
            @QueryParam("after") String after) {
        List<String> from = Keyset.parts(after, 1);
        Long before = from.isEmpty() || !from.get(0).matches("\\d{1,18}") ? null : Long.valueOf(from.get(0));
        Register wanted = Arrays.stream(Register.values())
                .filter(one -> one.name().equals(register))
                .findFirst()
                .orElse(null);
        return Keyset.slice(
                log.before(before, wanted, entry, ReferenceView.PAGE + 1, current.actor()),
                ReferenceView.PAGE,
                uri,
                row -> Keyset.cursor(row.id()));
    }
}
