package comity.evidence;

/** An objection to an exhibit (S15). */
public record ObjectToExhibit(Long exhibitId, ObjectionGround ground, String reasons) {}
