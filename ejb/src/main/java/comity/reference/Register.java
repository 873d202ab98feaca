package comity.reference;

/** The tables that are kept here. */
public enum Register {
    SIGNATORY,
    CHANNEL,
    LISTING,
    HOLIDAY,
    PLACE,
    INSTRUMENT,
    PROVISION,
    BINDING
}
