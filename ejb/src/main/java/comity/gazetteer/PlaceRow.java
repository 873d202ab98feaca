package comity.gazetteer;

import java.time.LocalDate;

/**
 * A place to choose.
 *
 * @param hostState code of the Signatory that is taken as host in forms, or null where none is
 * @param inControl the authority in effective control where the place is disputed, or null
 * @param to the last day on which forms could name it, or null
 */
public record PlaceRow(
        String id,
        String name,
        String coordinates,
        String hostState,
        boolean disputed,
        String inControl,
        LocalDate to) {

    static PlaceRow of(GazetteerPlace place) {
        return new PlaceRow(
                place.id(),
                place.name(),
                place.coordinates(),
                place.hostState(),
                place.disputed(),
                place.inControl(),
                place.to());
    }
}
