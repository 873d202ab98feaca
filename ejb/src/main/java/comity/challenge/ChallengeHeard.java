package comity.challenge;

/** Judge and other party have commented on the challenge. */
public record ChallengeHeard(Long caseId, String judgeId) {}
