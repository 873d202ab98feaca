package comity.objection;

/** Whoever answers was served with the objection: TL-28 runs. */
public record ObjectionServed(Long caseId, Long objectionId) {}
