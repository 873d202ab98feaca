package comity.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A judge's vote on an operative paragraph. */
@Embeddable
public class CastVote {

    private int operative;

    @Column(name = "person_id")
    private String personId;

    private String name;

    @Column(name = "in_favour")
    private boolean inFavour;

    protected CastVote() {}

    CastVote(int operative, IssueDecision.Vote vote) {
        this.operative = operative;
        this.personId = vote.personId();
        this.name = vote.name();
        this.inFavour = vote.inFavour();
    }

    public int operative() {
        return operative;
    }

    public String personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public boolean inFavour() {
        return inFavour;
    }
}
