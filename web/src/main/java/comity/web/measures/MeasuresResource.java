package comity.web.measures;

import comity.common.Actor;
import comity.measures.Bound;
import comity.measures.MeasuresCompliance;
import comity.measures.MeasuresHearing;
import comity.measures.MeasuresReading;
import comity.measures.MeasuresRequest;
import comity.measures.MeasuresRow;
import comity.measures.OrderMeasures;
import comity.measures.OrderingMeasures;
import comity.measures.PresidentsCall;
import comity.measures.RequestMeasures;
import comity.measures.RequestingMeasures;
import comity.web.docket.ActDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Provisional measures (S12, FX-02, TL-30 to TL-32). */
@Path("cases/{reference}/measures")
@Tag(name = "Provisional measures")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class MeasuresResource {

    @Inject
    RequestingMeasures requesting;

    @Inject
    MeasuresHearing hearing;

    @Inject
    PresidentsCall call;

    @Inject
    OrderingMeasures ordering;

    @Inject
    MeasuresCompliance compliance;

    @Inject
    MeasuresReading reading;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    /** Of an own motion right, plausibility and harm may be absent. */
    public record RequestIn(String right, String plausibility, String urgency, String harm, String measures) {}

    public record WordsIn(String words) {}

    public record CallIn(boolean made, String words) {}

    /** Measures, one operative paragraph each; {@code against} names the judges who voted against. */
    public record OrderIn(boolean granted, String reasons, List<String> measures, Bound bound, List<String> against) {}

    public record LiftIn(String reasons, List<String> against) {}

    @GET
    @Operation(
            summary = "Provisional measures asked for and ordered in a case",
            description =
                    "Requests, calls, decisions and missing reports are public; the words of the parties are not.")
    public List<MeasuresRow> list() {
        return reading.of(desk.caseId(reference), desk.actor());
    }

    @POST
    @Operation(summary = "A party asks for provisional measures (S12)")
    public Response request(@Valid @NotNull RequestIn in) {
        return desk.fileItem(reference, key, in, (id, actor) -> out(id, requesting.request(words(id, in), actor)));
    }

    @POST
    @Path("own-motion")
    @Operation(summary = "The Tribunal considers provisional measures of its own motion (S12)")
    public Response ownMotion(@Valid @NotNull RequestIn in) {
        return desk.fileItem(reference, key, in, (id, actor) -> out(id, requesting.ownMotion(words(id, in), actor)));
    }

    private static RequestMeasures words(Long id, RequestIn in) {
        return new RequestMeasures(id, in.right(), in.plausibility(), in.urgency(), in.harm(), in.measures());
    }

    private ActDesk.ItemOut out(Long id, MeasuresRequest row) {
        return new ActDesk.ItemOut(id, reference, row.id(), row.number(reference));
    }

    @POST
    @Path("{pm}/call")
    @Operation(summary = "The President calls on the parties to refrain, or says why he does not (FX-02)")
    public Response call(@PathParam("pm") long pm, @Valid @NotNull CallIn in) {
        return desk.file(reference, key, in, (id, actor) -> call.decide(id, pm, in.made(), in.words(), actor));
    }

    @POST
    @Path("{pm}/observations")
    @Operation(summary = "The party that did not ask observes (TL-30)")
    public Response observe(@PathParam("pm") long pm, @Valid @NotNull WordsIn in) {
        return desk.file(reference, key, in, (id, actor) -> hearing.observe(id, pm, in.words(), actor));
    }

    @POST
    @Path("{pm}/order")
    @Operation(summary = "Measures are ordered or refused by the President or the panel (TL-31)")
    public Response order(@PathParam("pm") long pm, @Valid @NotNull OrderIn in) {
        return desk.file(reference, key, in, (id, actor) -> order(id, pm, in, actor));
    }

    private void order(Long id, long pm, OrderIn in, Actor actor) {
        ordering.order(
                new OrderMeasures(id, pm, in.granted(), in.reasons(), in.measures(), in.bound(), in.against()), actor);
    }

    @POST
    @Path("{pm}/reports")
    @Operation(summary = "A bound party reports on compliance (TL-32)")
    public Response report(@PathParam("pm") long pm, @Valid @NotNull WordsIn in) {
        return desk.file(reference, key, in, (id, actor) -> compliance.report(id, pm, in.words(), actor));
    }

    @POST
    @Path("{pm}/lifting")
    @Operation(summary = "Measures are lifted by the President or the panel (S12)")
    public Response lift(@PathParam("pm") long pm, @Valid @NotNull LiftIn in) {
        return desk.file(reference, key, in, (id, actor) -> ordering.lift(id, pm, in.reasons(), in.against(), actor));
    }

    @POST
    @Path("reports/{report}/note")
    @Operation(summary = "The registry notes that the Council took note of a missing report (TL-32)")
    public Response note(@PathParam("report") long report) {
        return desk.file(reference, key, report, (id, actor) -> compliance.noted(id, report, actor));
    }
}
