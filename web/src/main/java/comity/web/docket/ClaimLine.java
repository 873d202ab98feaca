package comity.web.docket;

/** One claim of a case as the public may know it. */
public record ClaimLine(int no, String category, String provisionList) {}
