package comity.panel;

/** A draft of procedural order no. 1 is with the parties. */
public record OrderDrafted(Long caseId) {}
