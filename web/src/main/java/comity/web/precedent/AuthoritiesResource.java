package comity.web.precedent;

import comity.precedent.AuthorityFinding;
import comity.precedent.AuthorityView;
import comity.precedent.ExternalAuthorities;
import comity.precedent.FindAuthority;
import comity.precedent.FoundAuthorities;
import comity.precedent.ImportAuthority;
import comity.precedent.Precedents;
import comity.web.access.CurrentActor;
import comity.web.common.Filed;
import comity.web.common.Megabyte;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** External authorities: judgments of other courts under their own citation. */
@Path("authorities")
@Tag(name = "Authorities")
@RequestScoped
@Produces("application/json")
@Consumes("application/json")
public class AuthoritiesResource {

    @Inject
    ExternalAuthorities authorities;

    @Inject
    Precedents precedents;

    @Inject
    AuthorityFinding finding;

    @Inject
    CurrentActor actor;

    @Inject
    Filed filed;

    public record AuthorityIn(
            @NotNull Long upload,
            @NotBlank @Size(max = 300) String citation,
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 300) String court,
            String caseNumber,
            LocalDate dateOfDecision,
            @NotBlank String language,
            @Size(max = 4000) String summary,
            List<String> provisions,
            List<String> parties,
            List<String> keywords) {}

    public record AuthorityOut(String id, String path) {}

    @POST
    @Operation(summary = "Keep an uploaded judgment as an external authority (editor)")
    public Response keep(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull AuthorityIn in) {
        return filed.created(key, in, AuthorityOut.class, () -> {
            String slug = authorities.keep(
                    new ImportAuthority(
                            in.upload(),
                            in.citation(),
                            in.title(),
                            in.court(),
                            in.caseNumber(),
                            in.dateOfDecision(),
                            in.language(),
                            in.summary(),
                            in.provisions(),
                            in.parties(),
                            in.keywords()),
                    actor.actor());
            return new AuthorityOut(slug, "/precedent/authority?id=" + slug);
        });
    }

    /**
     * A text for which decisions that are alike are asked.
     *
     * @param each whether each paragraph, parted by blank lines, is compared on its own
     * @param without last part of the address of a decision that is not to be found
     */
    public record FindIn(
            @NotNull String text,
            String language,
            FindAuthority.Side side,
            Boolean each,
            String without,
            Integer most) {}

    @POST
    @Path("find")
    @Megabyte
    @Operation(
            summary = "Find decisions alike to a text (public, no token needed)",
            description = "The most alike first, each with the paragraph that is most alike and what stands of the"
                    + " holdings on it (GOOD, QUALIFIED, DOUBTED or BAD), the weight, the state of adoption and the outcomes of its claims; adverse where a claim ended against the side that"
                    + " asks. Texts alike, and no conclusion is drawn from it. Nothing of the text is kept.")
    public FoundAuthorities find(@Valid @NotNull FindIn in) {
        return finding.find(new FindAuthority(
                in.text(),
                in.language(),
                in.side(),
                Boolean.TRUE.equals(in.each()),
                in.without(),
                in.most() == null ? 0 : in.most()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an external authority with its text (public)")
    public AuthorityView read(@PathParam("id") String id) {
        return precedents.authority(id);
    }
}
