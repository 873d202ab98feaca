package comity.web.reference;

import comity.common.Actor;
import comity.instrument.Bind;
import comity.instrument.BindingRow;
import comity.instrument.InstrumentKeeping;
import comity.instrument.InstrumentKind;
import comity.instrument.InstrumentReading;
import comity.instrument.InstrumentReading.InstrumentRow;
import comity.instrument.ProvisionRow;
import comity.instrument.Verification;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Instruments and provisions that change, and whom they bind (section 8). New ones are added at {@code /instruments}. */
@Path("reference/instruments")
@Tag(name = "Reference data")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class BindingsResource {

    @Inject
    InstrumentReading reading;

    @Inject
    InstrumentKeeping keeping;

    @Inject
    CurrentActor current;

    @Inject
    Filed filed;

    @HeaderParam("Idempotency-Key")
    String key;

    public record InstrumentIn(
            String title, LocalDate signedOn, InstrumentKind kind, boolean invocable, String status, String history) {}

    public record ProvisionIn(
            String article,
            String paraphrase,
            Verification verification,
            LocalDate from,
            LocalDate to,
            boolean invocable) {}

    /** One provision of the instrument, or with none named all of them. */
    public record BindIn(String provision, @NotNull String state, LocalDate from, LocalDate to, String reservation) {}

    @PUT
    @Path("{id}")
    @Operation(summary = "Change an instrument (Registrar, administrator)")
    public EntryOut change(@PathParam("id") String id, @Valid @NotNull InstrumentIn in) {
        keeping.change(
                new InstrumentRow(
                        id,
                        in.title(),
                        in.signedOn(),
                        in.kind(),
                        in.invocable(),
                        words(in.status()),
                        words(in.history())),
                who());
        return new EntryOut(id);
    }

    @PUT
    @Path("provisions/{id}")
    @Operation(summary = "Change a provision")
    public EntryOut change(@PathParam("id") String id, @Valid @NotNull ProvisionIn in) {
        keeping.change(
                new ProvisionRow(
                        id,
                        null,
                        null,
                        null,
                        in.article(),
                        in.paraphrase(),
                        in.verification(),
                        in.from(),
                        in.to(),
                        in.invocable()),
                who());
        return new EntryOut(id);
    }

    @GET
    @Path("{id}/bindings")
    @Operation(summary = "List whom the provisions of an instrument bind; without a row they bind every Signatory")
    public List<BindingRow> bindings(@PathParam("id") String id) {
        return reading.bindingsOf(id);
    }

    @POST
    @Path("{id}/bindings")
    @Operation(summary = "Bind a Signatory by one provision or by all")
    public Response bind(@PathParam("id") String id, @Valid @NotNull BindIn in) {
        return done(
                in,
                id,
                () -> keeping.bind(
                        new Bind(id, in.provision(), in.state(), in.from(), in.to(), in.reservation()), who()));
    }

    @POST
    @Path("bindings/{binding: \\d{1,18}}/end")
    @Operation(summary = "End a binding with its last day")
    public Response end(@PathParam("binding") Long binding, @Valid @NotNull EndIn in) {
        return done(in, binding.toString(), () -> keeping.end(binding, in.day(), who()));
    }

    private static String words(String given) {
        return given == null ? "" : given;
    }

    private Response done(Object in, String entry, Runnable act) {
        return filed.created(key, in, EntryOut.class, () -> {
            act.run();
            return new EntryOut(entry);
        });
    }

    private Actor who() {
        return current.actor();
    }
}
