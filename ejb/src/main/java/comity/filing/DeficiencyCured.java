package comity.filing;

/** A new version of a deficient form was filed in time. */
public record DeficiencyCured(Long caseId) {}
