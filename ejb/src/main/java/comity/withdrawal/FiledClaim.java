package comity.withdrawal;

/** A claim of the case, as far as withdrawal, settlement and panel request speak of it. */
public record FiledClaim(int no, String category, String measure) {}
