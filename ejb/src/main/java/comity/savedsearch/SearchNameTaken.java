package comity.savedsearch;

import comity.common.Refusal;

/** Refused: another search of the same person has this name, whatever its capitals. */
public final class SearchNameTaken extends Refusal {
    SearchNameTaken(String name) {
        super(Kind.CONFLICT, "11", name);
    }
}
