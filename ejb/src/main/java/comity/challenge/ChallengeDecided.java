package comity.challenge;

/** A challenge was decided. */
public record ChallengeDecided(Long caseId, String judgeId, boolean upheld) {}
