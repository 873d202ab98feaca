package comity.web.packages;

import comity.packages.GivePaper;
import comity.packages.ItemKind;
import comity.packages.PackagePerformance;
import comity.packages.PackageProposal;
import comity.packages.PackageReading;
import comity.packages.PackageRow;
import comity.packages.PackageSigning;
import comity.packages.PackageView;
import comity.packages.ProposePackage;
import comity.packages.VerifyItem;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Settlement packages (S07, TL-82). */
@Path("packages")
@Tag(name = "Packages")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class PackagesResource {

    @Inject
    PackageProposal proposal;

    @Inject
    PackageSigning signing;

    @Inject
    PackagePerformance performance;

    @Inject
    PackageReading reading;

    @Inject
    CurrentActor actor;

    @Inject
    Filed filed;

    @HeaderParam("Idempotency-Key")
    String key;

    /** One item; its number is its place in the list. A case is given by its docket number and has no day. */
    public record ItemIn(
            ItemKind kind,
            String words,
            String giver,
            String taker,
            LocalDate dueOn,
            List<Integer> waitsFor,
            String reference,
            Integer claim) {
        ProposePackage.Item item() {
            return new ProposePackage.Item(kind, words, giver, taker, dueOn, waitsFor, reference, claim);
        }
    }

    public record PackageIn(
            String title, String publicText, String verification, boolean sealed, List<@Valid @NotNull ItemIn> items) {}

    /** A report under an item; the upload is kept as later evidence. */
    public record PaperIn(String words, Long upload, String letter) {}

    public record VerificationIn(String how) {}

    /** The act is on record, under the number of the package. */
    public record PackageOut(String number) {}

    @GET
    @Operation(summary = "List packages, the latest first: those recorded, and those of the caller's State")
    public List<PackageRow> list() {
        return reading.list(actor.actor());
    }

    @GET
    @Path("{number}")
    @Operation(
            summary = "Read a package with its items, signatures and papers",
            description = "Public once recorded. Of a sealed package the public reads title, States, cases and text.")
    public PackageView read(@PathParam("number") String number) {
        return reading.read(number, actor.actor());
    }

    @POST
    @Operation(summary = "A State proposes a package and signs it (S07)")
    public Response propose(@Valid @NotNull PackageIn in) {
        return filed.created(
                key,
                in,
                PackageOut.class,
                () -> new PackageOut(proposal.propose(
                        new ProposePackage(
                                in.title(),
                                in.publicText(),
                                in.verification(),
                                in.sealed(),
                                in.items() == null
                                        ? List.of()
                                        : in.items().stream().map(ItemIn::item).toList()),
                        actor.actor())));
    }

    @POST
    @Path("{number}/signature")
    @Operation(summary = "A State of the package signs the whole (S07)")
    public Response sign(@PathParam("number") String number) {
        return done(number, "signature " + number, () -> signing.sign(number, actor.actor()));
    }

    @POST
    @Path("{number}/refusal")
    @Operation(summary = "A State declines; the package is off (S07)")
    public Response decline(@PathParam("number") String number) {
        return done(number, "refusal " + number, () -> signing.decline(number, actor.actor()));
    }

    @POST
    @Path("{number}/record")
    @Operation(summary = "The Registrar records a package that all have signed; linked cases are stayed (TL-82, X6)")
    public Response record(@PathParam("number") String number) {
        return done(number, "record " + number, () -> signing.record(number, actor.actor()));
    }

    @POST
    @Path("{number}/items/{item: \\d{1,3}}/papers")
    @Operation(summary = "The giver reports under an item; a promised side letter is verified by its deposit (S07)")
    public Response give(@PathParam("number") String number, @PathParam("item") int item, @Valid @NotNull PaperIn in) {
        return done(
                number,
                in,
                () -> performance.give(
                        new GivePaper(number, item, in.words(), in.upload(), in.letter()), actor.actor()));
    }

    @POST
    @Path("{number}/items/{item: \\d{1,3}}/verification")
    @Operation(summary = "The taker, or the Registrar, says that an item is verified (S07)")
    public Response verify(
            @PathParam("number") String number, @PathParam("item") int item, @Valid @NotNull VerificationIn in) {
        return done(number, in, () -> performance.verify(new VerifyItem(number, item, in.how()), actor.actor()));
    }

    private Response done(String number, Object in, Runnable act) {
        return filed.created(key, in, PackageOut.class, () -> {
            act.run();
            return new PackageOut(number);
        });
    }
}
