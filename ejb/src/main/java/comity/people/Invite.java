package comity.people;

import comity.access.CourtRole;

/**
 * Invites a person.
 *
 * @param state the Signatory for which, or by which, he is invited; null for the Tribunal's own
 * @param caseId the case to whose delegation he is invited, or null for an office
 */
public record Invite(String name, String email, String state, CourtRole role, Long caseId) {}
