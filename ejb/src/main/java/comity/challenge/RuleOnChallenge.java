package comity.challenge;

/** The President's decision on a challenge (TL-20b). */
public record RuleOnChallenge(Long caseId, Long challengeId, boolean upheld, String reasons) {}
