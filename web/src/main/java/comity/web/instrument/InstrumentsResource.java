package comity.web.instrument;

import comity.instrument.InstrumentKind;
import comity.instrument.InstrumentReading;
import comity.instrument.InstrumentReading.InstrumentRow;
import comity.instrument.InstrumentRegistry;
import comity.instrument.Period;
import comity.instrument.ProvisionRow;
import comity.instrument.Verification;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Instruments and provisions (section 8). */
@Path("instruments")
@Tag(name = "Instruments")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class InstrumentsResource {

    @Inject
    InstrumentReading reading;

    @Inject
    InstrumentRegistry registry;

    @Inject
    CurrentActor actor;

    /** An instrument. */
    public record InstrumentDto(
            @NotBlank @Size(max = 40) String id,
            @NotBlank @Size(max = 300) String title,
            LocalDate signedOn,
            @NotNull InstrumentKind kind,
            boolean invocable,
            String status,
            String history) {}

    /** A provision. */
    public record ProvisionDto(
            @NotBlank @Size(max = 40) String id,
            String instrument,
            @NotBlank @Size(max = 100) String article,
            @NotBlank @Size(max = 500) String paraphrase,
            @NotNull Verification verification,
            LocalDate from,
            LocalDate to,
            boolean invocable) {

        static ProvisionDto of(ProvisionRow it) {
            return new ProvisionDto(
                    it.id(),
                    it.instrument(),
                    it.article(),
                    it.paraphrase(),
                    it.verification(),
                    it.from(),
                    it.to(),
                    it.invocable());
        }
    }

    @GET
    @Operation(summary = "List the instruments of the registry (section 8)")
    public List<InstrumentDto> instruments() {
        return reading.instruments().stream()
                .map(it -> new InstrumentDto(
                        it.id(), it.title(), it.signedOn(), it.kind(), it.invocable(), it.status(), it.history()))
                .toList();
    }

    @GET
    @Path("provisions")
    @Operation(summary = "List provisions; with two Signatories those in force between them in the period (D10)")
    public List<ProvisionDto> provisions(
            @QueryParam("a") String a,
            @QueryParam("b") String b,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        List<ProvisionRow> found = a == null || b == null
                ? reading.all()
                : reading.inForceFor(Set.of(a, b), new Period(day(from), day(to)));
        return found.stream().map(ProvisionDto::of).toList();
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    @POST
    @Operation(summary = "Add an instrument to the registry (section 8, registry)")
    public Response add(@Valid @NotNull InstrumentDto in) {
        registry.add(
                new InstrumentRow(
                        in.id(),
                        in.title(),
                        in.signedOn(),
                        in.kind(),
                        in.invocable(),
                        in.status() == null ? "" : in.status(),
                        in.history() == null ? "" : in.history()),
                actor.actor());
        return Response.status(201).entity(in).build();
    }

    @POST
    @Path("{instrument}/provisions")
    @Operation(summary = "Add a provision to an instrument (section 8, registry)")
    public Response add(@PathParam("instrument") String instrument, @Valid @NotNull ProvisionDto in) {
        registry.add(
                new ProvisionRow(
                        in.id(),
                        instrument,
                        null,
                        null,
                        in.article(),
                        in.paraphrase(),
                        in.verification(),
                        in.from(),
                        in.to(),
                        in.invocable()),
                actor.actor());
        return Response.status(201).entity(in).build();
    }
}
