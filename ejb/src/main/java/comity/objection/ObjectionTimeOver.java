package comity.objection;

/** The respondent has objected, or the written phase has closed: TL-27 no longer matters. */
public record ObjectionTimeOver(Long caseId) {}
