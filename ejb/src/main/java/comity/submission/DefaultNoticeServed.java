package comity.submission;

/** A default notice was served. */
public record DefaultNoticeServed(Long caseId) {}
