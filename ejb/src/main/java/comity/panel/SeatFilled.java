package comity.panel;

/** A vacant seat has its successor. */
public record SeatFilled(Long caseId) {}
