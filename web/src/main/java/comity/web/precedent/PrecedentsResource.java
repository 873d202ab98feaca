package comity.web.precedent;

import comity.common.SystemTime;
import comity.editing.EditedReading;
import comity.editing.EditedXml;
import comity.editing.HeadnoteView;
import comity.precedent.PrecedentQuery;
import comity.precedent.PrecedentResults;
import comity.precedent.Precedents;
import comity.web.common.Portal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public search, as data. */
@Path("precedents")
@Tag(name = "Precedents")
@RequestScoped
@Produces("application/json")
public class PrecedentsResource {

    private static final int EXPORTED = 500;
    private static final int FOLLOWED = 50;

    @Inject
    Precedents precedents;

    @Inject
    EditedReading edited;

    @Inject
    EditedXml xml;

    @Inject
    @SystemTime
    Clock systemClock;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "Search published decisions and external authorities (public, no token needed)",
            description = "q takes words, \"a phrase\", \"near words\"~5, AND, OR, NOT, fields such as provision:H2-5,"
                    + " weight:W4, respondent:Fenland, keyword:consent.revocation or treatment:questioned (by a later"
                    + " decision, as an editor has confirmed it), beginnings (reinforce*) and patterns (re?nforc*ment), or"
                    + " a citation in any form. What could not be taken as typed is told in notes; where"
                    + " nothing is found or a word occurs nowhere, didYouMean may hold the query in another spelling, made"
                    + " of words that this search finds. Narrow with status of a"
                    + " holding, type, provision, keyword, category, outcome, treatment, party, year (repeatable)."
                    + " next and previous lead to the pages beside this one; with order newest or weight they stay right"
                    + " while decisions are added, by relevance a new decision may move what follows.")
    public SearchPage search(
            @Parameter(example = "\"host consent\"~5 AND revocation") @QueryParam("q") String text,
            @Parameter(description = "newest or weight; by relevance without it") @QueryParam("order") String order,
            @Parameter(description = "Cursor of a next link; CURSOR_UNKNOWN where it is not one of this order")
                    @QueryParam("after")
                    String after,
            @Parameter(description = "Cursor of a previous link") @QueryParam("before") String before,
            @Parameter(description = "Number of a page, as older addresses have it; cursors are stable instead")
                    @DefaultValue("1")
                    @QueryParam("page")
                    int page,
            @DefaultValue("10") @QueryParam("size") int size) {
        PrecedentQuery asked = query(text, order, page, size);
        boolean here = after == null && before == null;
        return SearchPage.of(
                precedents.search(here ? asked : AskedSearch.at(asked, after, before)), uri.getRequestUriBuilder());
    }

    private PrecedentQuery query(String text, String order, int page, int size) {
        Map<String, Set<String>> narrowed = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> narrowed.put(name, new HashSet<>(values)));
        return new PrecedentQuery(text, narrowed, AskedSearch.order(order), page, size);
    }

    @GET
    @Path("export.{format: ris|bib|csv|json}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Keep what a search finds as RIS, BibLaTeX, CSV or CSL-JSON (public)",
            description = "Takes the parameters of the search; the first 500 in the order asked for.")
    public Response export(
            @PathParam("format") String format, @QueryParam("q") String text, @QueryParam("order") String order) {
        return file(ReferenceFormat.of(format), "precedents", precedents.list(query(text, order, 1, 1), EXPORTED));
    }

    @GET
    @Path("{slug: [^/.]+}.{format: ris|bib|csv|json}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Keep one decision or authority as RIS, BibLaTeX, CSV or CSL-JSON (public)")
    public Response one(@PathParam("slug") String slug, @PathParam("format") String format) {
        return file(ReferenceFormat.of(format), slug, List.of(precedents.named(slug)));
    }

    @GET
    @Path("{slug: [^/.]+}.akn")
    @Produces("application/xml")
    @Operation(
            summary = "Keep one published decision as Akoma Ntoso with the editors' keywords and headnotes (public)",
            description = "The Tribunal's own file, without them, is that of the decision itself.")
    public Response akn(@PathParam("slug") String slug) {
        return answer(xml.of(slug), "application/xml", slug + "-headnotes.akn");
    }

    private Response file(ReferenceFormat format, String name, List<PrecedentResults.Hit> hits) {
        Map<String, List<HeadnoteView>> headnotes =
                edited.headnotes(hits.stream().map(PrecedentResults.Hit::slug).toList());
        List<Reference> references = hits.stream()
                .map(hit -> new Reference(hit, headnotes.getOrDefault(hit.slug(), List.of()), Portal.address()))
                .toList();
        return answer(
                Reference.file(format, references),
                format.mediaType(),
                name + "." + format.name().toLowerCase(Locale.ROOT));
    }

    private static Response answer(Object file, String mediaType, String name) {
        return Response.ok(file, mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @GET
    @Path("feed.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    @Operation(
            summary = "Follow a search: its newest decisions and authorities as an Atom feed (public)",
            description = "Takes the parameters of the search; without any, everything that is published.")
    public String feed(@QueryParam("q") String text) {
        PrecedentQuery query = query(text, "newest", 1, 1);
        String asked = uri.getRequestUri().getRawQuery();
        String self = Portal.address() + "/api/v1/precedents/feed.atom" + (asked == null ? "" : "?" + asked);
        String title = "Decisions of the European Security Claims Tribunal"
                + (query.text().isEmpty() ? "" : ": ") + query.text();
        return new PrecedentFeed(Portal.address())
                .of(precedents.list(query, FOLLOWED), self, title, systemClock.instant());
    }
}
