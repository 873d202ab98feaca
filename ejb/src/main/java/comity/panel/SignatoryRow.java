package comity.panel;

/** A Signatory of the roll-call of the Council. */
public record SignatoryRow(String code, String name) {}
