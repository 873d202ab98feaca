package comity.web.reference;

/** Which entry was added, changed or ended. */
public record EntryOut(String entry) {}
