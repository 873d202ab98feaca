package comity.precedent;

import comity.common.Refusal;

/** Refused for now: the index cannot be asked, so a list of what is found would not be whole. */
public final class SearchAway extends Refusal {
    SearchAway() {
        super(Kind.UNAVAILABLE, "11");
    }
}
