package comity.submission;

/** A party under a default notice has acted. */
public record PartyAppeared(Long caseId) {}
