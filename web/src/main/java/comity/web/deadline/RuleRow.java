package comity.web.deadline;

/** A stage or cross-cutting rule. */
public record RuleRow(String code, String name, String text) {}
