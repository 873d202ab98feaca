package comity.submission;

/** A submission was filed. */
public record SubmissionFiled(Long caseId, String round) {}
