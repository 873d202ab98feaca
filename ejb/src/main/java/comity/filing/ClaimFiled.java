package comity.filing;

/** A claim was filed: the registry's examination begins. */
public record ClaimFiled(Long caseId) {}
