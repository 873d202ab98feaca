package comity.submission;

/** An absent party's word that it takes part again (X1). */
public record ReEntry(Long caseId, String words) {}
