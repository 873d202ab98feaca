package comity.deliberation;

/**
 * Why the draft departs from a holding on a claim (section 11).
 *
 * @param version how often the reasons had been written when they were read, 0 for not yet
 * @param words at least one and at most {@link #LONGEST} characters, without blanks around them
 */
public record StateReasons(Long caseId, int claimNo, Long holdingId, int version, String words) {

    /** Longest reasons in characters. */
    public static final int LONGEST = 4000;

    public StateReasons {
        words = words == null ? "" : words.replace("\r\n", "\n").strip();
    }

    /** @throws CogentReasonsIncomplete without words, or with too many */
    void requireComplete() {
        if (words.isEmpty()) {
            throw new CogentReasonsIncomplete().fault("words", "REQUIRED");
        }
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw new CogentReasonsIncomplete().fault("words", "COGENT_REASONS_INCOMPLETE.LONG", LONGEST);
        }
    }
}
