package comity.council;

/** A delegate of a Signatory in the Council. */
public record Member(String signatory, String name, boolean chair) {}
