package comity.panel;

import java.time.LocalDate;

/** A draft of procedural order no. 1 for the parties, who comment until the end of a day that it names (S10). */
public record CirculateDraft(IssueOrder order, LocalDate commentsUntil) {}
