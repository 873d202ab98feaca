package comity.overview;

import java.util.List;

/**
 * One claim of a case, as anybody may know it once the case is registered.
 *
 * @param joinedFrom docket number of the joined case in which it was filed, or null
 * @param joinedNo its number there, or null
 */
public record ClaimLine(int no, String category, List<String> provisions, String joinedFrom, Integer joinedNo) {

    public String provisionList() {
        return String.join(" · ", provisions);
    }
}
