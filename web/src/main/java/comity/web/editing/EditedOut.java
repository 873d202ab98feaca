package comity.web.editing;

/** What was written or changed, by its id; of a citation its number in the decision. */
public record EditedOut(long id) {}
