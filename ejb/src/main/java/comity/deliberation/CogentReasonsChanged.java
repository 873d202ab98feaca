package comity.deliberation;

import comity.common.Refusal;

/** Somebody has written other reasons since they were read; nothing was written over them. The words in force are told. */
public final class CogentReasonsChanged extends Refusal {
    CogentReasonsChanged(String author, String words) {
        super(Kind.CONFLICT, "11", author, words);
    }
}
