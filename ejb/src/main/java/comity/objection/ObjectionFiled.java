package comity.objection;

/** A preliminary objection is on file. */
public record ObjectionFiled(Long caseId, Long objectionId) {}
