package comity.evidence;

/** An exhibit as filed: its id and its number. */
public record FiledExhibit(Long id, String number) {}
