package comity.panel;

/** A person is named to a seat: the parties may challenge him from now (TL-19). */
public record JudgeNamed(Long caseId, String personId) {}
