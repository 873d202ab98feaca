package comity.panel;

/** A person of the roster who may be proposed for a panel. */
public record Candidate(String personId, String name, String nationality) {}
