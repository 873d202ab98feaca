package comity.panel;

import comity.access.CourtRole;

/**
 * Puts a person on one of the Tribunal's lists.
 *
 * @param list {@code PNL} the roster of judges, {@code MED} mediators, {@code EXP} experts, {@code INS} inspectors
 * @param nationality the Signatory that nominates, whose national the person is taken to be
 */
public record Nomination(CourtRole list, String personId, String nationality) {}
