package comity.evidence;

/** The non-confidential summary of an exhibit was filed. */
public record SummaryFiled(Long caseId, Long exhibitId) {}
