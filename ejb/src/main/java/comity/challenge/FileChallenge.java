package comity.challenge;

import java.time.LocalDate;

/** A challenge; the day of knowledge is null where TL-19 runs from the appointment. */
public record FileChallenge(Long caseId, String judgeId, String reasons, LocalDate knownSince) {}
