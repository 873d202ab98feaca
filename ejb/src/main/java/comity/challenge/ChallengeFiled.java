package comity.challenge;

/** A judge is challenged. */
public record ChallengeFiled(Long caseId, String judgeId) {}
