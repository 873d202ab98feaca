package comity.web.precedent;

import comity.editing.EditedReading;
import comity.editing.KeywordView;
import comity.editing.Term;
import comity.editing.Thesaurus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The thesaurus and the headnotes under its terms, as data. */
@Path("precedents/keywords")
@Tag(name = "Precedents")
@RequestScoped
@Produces("application/json")
public class KeywordsResource {

    @Inject
    EditedReading edited;

    @Inject
    Thesaurus thesaurus;

    @GET
    @Operation(
            summary = "List the terms of the thesaurus in English, French and Russian (public)",
            description = "Each with the broader term, the related ones and how many headnotes stand under it itself.")
    public List<Term> list() {
        return thesaurus.terms();
    }

    @GET
    @Path("{keyword}")
    @Operation(
            summary = "Read a term with those around it and the latest 200 headnotes under it (public)",
            description = "A headnote under a narrower term stands under the broader one too.")
    public KeywordView read(@Parameter(example = "consent.revocation") @PathParam("keyword") String keyword) {
        return edited.keyword(keyword);
    }
}
