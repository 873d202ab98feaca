package comity.savedsearch;

import comity.common.Refusal;

/** Refused: the search was changed elsewhere since it was read; nothing was written over it. */
public final class SavedSearchChanged extends Refusal {
    SavedSearchChanged(String name) {
        super(Kind.CONFLICT, "11", name);
    }
}
