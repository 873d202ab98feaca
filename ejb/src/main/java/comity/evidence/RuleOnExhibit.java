package comity.evidence;

/** The panel's ruling on an exhibit (S15). */
public record RuleOnExhibit(Long exhibitId, Ruling ruling, String limitedTo, String reasons) {}
