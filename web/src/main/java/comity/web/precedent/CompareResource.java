package comity.web.precedent;

import comity.precedent.Comparison;
import comity.precedent.DecisionComparing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Two decisions side by side, as data. */
@Path("precedents/compare")
@Tag(name = "Precedents")
@RequestScoped
@Produces("application/json")
public class CompareResource {

    @Inject
    DecisionComparing comparing;

    @GET
    @Operation(
            summary = "Compare two published decisions (public, no token needed)",
            description =
                    "a and b are citations in any form, whatever their spaces. Facts, outcomes, votes, provisions,"
                            + " keywords, terms of the headnotes and authorities of both, in public words; 422 DECISION_NOT_COMPARABLE names what is"
                            + " wrong with a or b.")
    public Comparison compare(
            @Parameter(example = "[2026] ESCT-P 7") @QueryParam("a") String first,
            @Parameter(example = "[2027] ESCT-P 12") @QueryParam("b") String second) {
        return comparing.compare(first, second);
    }
}
