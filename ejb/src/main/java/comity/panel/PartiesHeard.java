package comity.panel;

/** Both parties have answered the draft of procedural order no. 1. */
public record PartiesHeard(Long caseId) {}
