package comity.submission;

/** A submission as filed: its id and its round. */
public record FiledSubmission(Long id, String round) {}
