package comity.deliberation;

import java.util.Collection;

/**
 * The count on one operative paragraph (S20): every sitting judge votes, nobody abstains, the majority decides. A tie
 * can only arise after a vacancy; then the presiding judge's vote decides.
 */
public record VoteCount(int judges, int inFavour, int against, boolean presidingInFavour) {

    public static VoteCount of(int judges, Collection<PanelVote> votes, String presidingId) {
        int favour = (int) votes.stream().filter(PanelVote::inFavour).count();
        boolean presiding = votes.stream()
                .anyMatch(vote -> vote.inFavour() && vote.judgeId().equals(presidingId));
        return new VoteCount(judges, favour, votes.size() - favour, presiding);
    }

    public boolean isComplete() {
        return judges > 0 && inFavour + against == judges;
    }

    public boolean isTie() {
        return isComplete() && inFavour == against;
    }

    public boolean isCarried() {
        return isComplete() && (inFavour > against || (isTie() && presidingInFavour));
    }

    /** Whether the votes still missing can change nothing any more. */
    public boolean isCertain() {
        return inFavour * 2 > judges || against * 2 > judges;
    }
}
