package comity.web.panel;

import comity.panel.Candidate;
import comity.panel.Disclose;
import comity.panel.HandList;
import comity.panel.ObjectToPanel;
import comity.panel.PanelAppointment;
import comity.panel.PanelComposition;
import comity.panel.PanelEstablishment;
import comity.panel.PanelNaming;
import comity.panel.PanelOpening;
import comity.panel.PanelReading;
import comity.panel.PanelView;
import comity.panel.RecordCouncil;
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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The panel of a case: Council, number of judges, names, appointment, disclosure. */
@Path("cases/{reference}/panel")
@Tag(name = "Panels")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class PanelResource {

    @Inject
    PanelEstablishment establishment;

    @Inject
    PanelOpening opening;

    @Inject
    PanelNaming naming;

    @Inject
    PanelAppointment appointment;

    @Inject
    PanelComposition composition;

    @Inject
    PanelReading reading;

    @Inject
    ActDesk desk;

    @PathParam("reference")
    String reference;

    @HeaderParam("Idempotency-Key")
    String key;

    public record WordsIn(@NotNull String reasons) {}

    public record CouncilIn(@NotNull List<String> present, List<String> rejecting, String views) {}

    public record SeatsIn(int seats) {}

    public record NamesIn(@NotNull List<String> names) {}

    /** Person to rank; null strikes. */
    public record ListIn(@NotNull Map<String, Integer> ranks) {}

    public record DisclosureIn(
            String nationalities,
            String posts,
            String interests,
            String pastRoles,
            String publications,
            boolean oath) {}

    @GET
    @Operation(summary = "Read where the setting up of the panel stands (S08 to S10)")
    public PanelView read() {
        return reading.of(desk.caseId(reference), desk.actor());
    }

    @GET
    @Path("eligible")
    @Operation(summary = "Persons of the roster who may sit in the case (registrar, President)")
    public List<Candidate> eligible() {
        return reading.eligible(desk.caseId(reference), desk.actor());
    }

    @GET
    @Path("suggested")
    @Operation(summary = "Names the registrar may propose as they are")
    public List<Candidate> suggested() {
        return reading.suggested(desk.caseId(reference), desk.actor());
    }

    @POST
    @Path("objection")
    @Operation(summary = "The respondent objects to a panel, once (S08)")
    public Response object(@Valid @NotNull WordsIn in) {
        return desk.file(
                reference, key, in, (id, actor) -> establishment.object(new ObjectToPanel(id, in.reasons()), actor));
    }

    @POST
    @Path("council")
    @Operation(summary = "The registry records a consideration by the Council (S08)")
    public Response record(@Valid @NotNull CouncilIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) ->
                        establishment.record(new RecordCouncil(id, in.present(), in.rejecting(), in.views()), actor));
    }

    @POST
    @Path("seats")
    @Operation(summary = "A party asks for three or five judges (TL-15)")
    public Response seats(@Valid @NotNull SeatsIn in) {
        return desk.file(reference, key, in, (id, actor) -> opening.wish(id, in.seats(), actor));
    }

    @POST
    @Path("names")
    @Operation(summary = "The registrar proposes names (S09)")
    public Response propose(@Valid @NotNull NamesIn in) {
        return desk.file(reference, key, in, (id, actor) -> naming.propose(id, in.names(), actor));
    }

    @POST
    @Path("list")
    @Operation(summary = "A party strikes and ranks the names (S09)")
    public Response list(@Valid @NotNull ListIn in) {
        return desk.file(reference, key, in, (id, actor) -> naming.handList(new HandList(id, in.ranks()), actor));
    }

    @POST
    @Path("agreement")
    @Operation(summary = "A party's word for these judges; the same from both is an agreement (TL-16)")
    public Response agree(@Valid @NotNull NamesIn in) {
        return desk.file(reference, key, in, (id, actor) -> naming.agree(id, in.names(), actor));
    }

    @POST
    @Path("president")
    @Operation(summary = "A party asks the President to appoint (S09)")
    public Response askPresident() {
        return desk.file(reference, key, "president", naming::askPresident);
    }

    @POST
    @Path("appointment")
    @Operation(summary = "The President, or after him the Vice-President, appoints (TL-17)")
    public Response appoint(@Valid @NotNull NamesIn in) {
        return desk.file(reference, key, in, (id, actor) -> appointment.appoint(id, in.names(), actor));
    }

    @POST
    @Path("disclosure")
    @Operation(summary = "A nominee discloses and takes the oath (TL-18)")
    public Response disclose(@Valid @NotNull DisclosureIn in) {
        return desk.file(
                reference,
                key,
                in,
                (id, actor) -> composition.disclose(
                        new Disclose(
                                id,
                                in.nationalities(),
                                in.posts(),
                                in.interests(),
                                in.pastRoles(),
                                in.publications(),
                                in.oath()),
                        actor));
    }
}
