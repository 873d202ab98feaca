package comity.savedsearch;

import comity.common.Refusal;

/** Refused: a saved search has a name of at most 80 characters, and words and choices of the length that is searched. */
public final class SavedSearchIncomplete extends Refusal {
    SavedSearchIncomplete() {
        super(Kind.INVALID, "11");
    }
}
