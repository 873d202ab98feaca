package comity.hearing;

import comity.access.Side;

/** X1: a party stayed away from the hearing, which goes on. */
public record PartyAbsent(Long caseId, Side side) {}
