package comity.web.reference;

import comity.common.Actor;
import comity.party.ChannelEntry;
import comity.party.ChannelKeeping;
import comity.party.LanguageDeclaring;
import comity.party.SignatoryEntry;
import comity.party.SignatoryKeeping;
import comity.party.SignatoryReading;
import comity.party.SignatoryRow;
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

/** Signatories with terms and channels, as they are kept (section 1, S04). */
@Path("reference/signatories")
@Tag(name = "Reference data")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class SignatoryEntriesResource {

    @Inject
    SignatoryReading reading;

    @Inject
    SignatoryKeeping keeping;

    @Inject
    ChannelKeeping channels;

    @Inject
    LanguageDeclaring languages;

    @Inject
    CurrentActor current;

    @Inject
    Filed filed;

    @HeaderParam("Idempotency-Key")
    String key;

    /** What a Signatory has accepted and reserved from a day on; reservations are {@code TERR} and {@code DEF}. */
    public record TermsIn(String name, String kind, String acceptance, List<String> reservations, LocalDate from) {

        SignatoryEntry entry(String code) {
            String reserved = reservations == null ? "" : String.join(",", reservations);
            return new SignatoryEntry(code, name, kind, acceptance, reserved, from);
        }
    }

    /** Both channels, the first an e-mail address; the second is {@code EMAIL} or {@code WEBHOOK}. */
    public record ChannelsIn(
            @NotNull String first,
            @NotNull String secondKind,
            @NotNull String second) {}

    /** Some of {@code en fr ru de es it}, the one that is needed first. */
    public record LanguagesIn(List<String> languages) {}

    @GET
    @Operation(summary = "List the Signatories and other known States as they are kept (keepers, clerks, auditors)")
    public List<SignatoryRow> list() {
        return reading.all(who());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Read a Signatory with its terms and channels (keepers, readers, its focal point)")
    public SignatoryRow read(@PathParam("code") String code) {
        return reading.of(code, who());
    }

    @POST
    @Path("{code}")
    @Operation(summary = "Add a Signatory (Registrar, administrator)")
    public Response add(@PathParam("code") String code, @Valid @NotNull TermsIn in) {
        return done(in, code, () -> keeping.add(in.entry(code), who()));
    }

    @PUT
    @Path("{code}")
    @Operation(summary = "Change a Signatory; acceptance and reservations count from the day given")
    public EntryOut change(@PathParam("code") String code, @Valid @NotNull TermsIn in) {
        keeping.change(in.entry(code), who());
        return new EntryOut(code);
    }

    @POST
    @Path("{code}/end")
    @Operation(summary = "End a Signatory on a day; its pending cases go on")
    public Response end(@PathParam("code") String code, @Valid @NotNull EndIn in) {
        return done(in, code, () -> keeping.end(code, in.day(), who()));
    }

    @PUT
    @Path("{code}/channels")
    @Operation(summary = "Register both channels of service (focal point of the State, Registrar; S04)")
    public EntryOut register(@PathParam("code") String code, @Valid @NotNull ChannelsIn in) {
        channels.register(
                code, new ChannelEntry("EMAIL", in.first()), new ChannelEntry(in.secondKind(), in.second()), who());
        return new EntryOut(code);
    }

    @PUT
    @Path("{code}/languages")
    @Operation(
            summary = "Declare in which languages the State takes operative papers (its focal point, keepers; X9)",
            description = "The one it needs comes first; none where English suffices. Papers served from now on count.")
    public EntryOut declare(@PathParam("code") String code, @Valid @NotNull LanguagesIn in) {
        languages.declare(code, in.languages(), who());
        return new EntryOut(code);
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
