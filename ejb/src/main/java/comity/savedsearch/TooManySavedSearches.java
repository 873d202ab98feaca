package comity.savedsearch;

import comity.common.Refusal;

/** Refused: a person keeps no more than so many searches; one has to be removed first. */
public final class TooManySavedSearches extends Refusal {
    TooManySavedSearches(int most) {
        super(Kind.CONFLICT, "11", most);
    }
}
