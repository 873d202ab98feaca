package comity.web.precedent;

import comity.precedent.HitKey;
import comity.precedent.PrecedentResults;
import comity.precedent.QueryNote;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of what a search found, as the API answers.
 *
 * @param passed how many hits come before this page
 * @param next address of the next page, absent on the last
 * @param previous address of the page before, absent on the first
 * @param took milliseconds
 * @param notes what of the query was not taken as typed
 * @param didYouMean the query in another spelling, which finds something; absent where no help is needed or known
 */
@Schema(description = "A page of what a search found; next is absent on the last page, previous on the first")
public record SearchPage(
        boolean indexReady,
        long total,
        List<PrecedentResults.Hit> hits,
        List<PrecedentResults.Facet> facets,
        long passed,
        String next,
        String previous,
        long took,
        PrecedentResults.Coverage coverage,
        List<QueryNote> notes,
        String didYouMean) {

    /** @param here address of the page itself */
    static SearchPage of(PrecedentResults found, UriBuilder here) {
        return new SearchPage(
                found.indexReady(),
                found.total(),
                found.hits(),
                found.facets(),
                found.passed(),
                found.next() == null ? null : address(here, found.next(), null),
                found.passed() == 0 ? null : address(here, null, found.previous()),
                found.took(),
                found.coverage(),
                found.notes(),
                found.didYouMean());
    }

    private static String address(UriBuilder here, HitKey after, HitKey before) {
        return here.clone()
                .replaceQueryParam("page")
                .replaceQueryParam("after", cursor(after))
                .replaceQueryParam("before", cursor(before))
                .build()
                .toString();
    }

    private static Object[] cursor(HitKey key) {
        return key == null ? new Object[0] : new Object[] {AskedSearch.cursor(key)};
    }
}
