package comity.web.deadline;

/** A row of the table of limits. */
public record LimitRow(
        String code, String what, String from, String normal, String urgent, String extension, String otherwise) {}
