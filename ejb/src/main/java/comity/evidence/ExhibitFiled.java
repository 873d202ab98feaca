package comity.evidence;

/** An exhibit was filed. */
public record ExhibitFiled(Long caseId, Long exhibitId) {}
