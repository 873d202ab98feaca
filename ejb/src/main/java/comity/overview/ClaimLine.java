package comity.overview;

import java.util.List;

/** One claim of a case, as anybody may know it once the case is registered. */
public record ClaimLine(int no, String category, List<String> provisions) {

    public String provisionList() {
        return String.join(" · ", provisions);
    }
}
