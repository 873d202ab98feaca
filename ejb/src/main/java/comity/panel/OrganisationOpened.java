package comity.panel;

/** The panel sits: its presiding judge, procedural order no. 1 and the terms of reference are open (S10). */
public record OrganisationOpened(Long caseId) {}
