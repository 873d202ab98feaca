package comity.filing;

/** On what basis an act is attributed to the respondent (D12). */
public enum Attribution {
    ORGAN,
    DIRECTED,
    CONTROLLED,
    DUE_DILIGENCE
}
