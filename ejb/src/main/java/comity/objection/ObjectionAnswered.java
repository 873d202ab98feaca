package comity.objection;

/** Everyone asked has answered. */
public record ObjectionAnswered(Long caseId, Long objectionId) {}
