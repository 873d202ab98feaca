package comity.panel;

/** A seat that waited for a name has one: its nominee is asked to disclose (TL-18). */
public record SeatGiven(Long caseId, int seat) {}
