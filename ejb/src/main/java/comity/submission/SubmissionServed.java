package comity.submission;

/** A submission was served on the other side. */
public record SubmissionServed(Long caseId, String round) {}
