package comity.gazetteer;

/**
 * A place as its keepers write it.
 *
 * @param hostState code of the Signatory that forms take as host, or blank
 * @param inControl the authority in effective control where the place is disputed, or blank
 */
public record PlaceEntry(String name, String coordinates, String hostState, boolean disputed, String inControl) {}
