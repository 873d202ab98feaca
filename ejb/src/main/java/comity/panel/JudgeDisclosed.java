package comity.panel;

/** The nominee of a seat has disclosed and taken the oath. */
public record JudgeDisclosed(Long caseId, int seat) {}
