package comity.web.deadline;

import comity.deadline.TimeLimit;
import comity.deadline.TimeLimits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The Rules for machines. */
@Path("rules")
@Tag(name = "Rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {

    @Inject
    TimeLimits limits;

    @Inject
    RulesView rules;

    @GET
    @Operation(summary = "List stages and cross-cutting rules with their text")
    public List<RuleRow> rules() {
        return Stream.concat(rules.getStages().stream(), rules.getCross().stream())
                .toList();
    }

    @GET
    @Path("time-limits")
    @Operation(summary = "List all time-limits and fixed periods, normal and urgent")
    public List<TimeLimit> limits() {
        return limits.all();
    }
}
