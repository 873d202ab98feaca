package comity.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** What was decided of one claim, by which standard of proof and with how many votes. */
@Embeddable
public class ClaimOutcome {

    @Column(name = "claim_no")
    private int claimNo;

    private String category;
    private String provisions;

    @Enumerated(EnumType.STRING)
    private ClaimResult result;

    @Enumerated(EnumType.STRING)
    private StandardOfProof standard;

    private String remedies;
    private Integer operative;

    @Column(name = "vote_for")
    private Integer votesFor;

    @Column(name = "vote_against")
    private Integer votesAgainst;

    protected ClaimOutcome() {}

    ClaimOutcome(IssueDecision.Outcome outcome, List<CastVote> votes) {
        this.claimNo = outcome.claimNo();
        this.category = outcome.category();
        this.provisions = Codes.joined(outcome.provisions());
        this.result = outcome.result();
        this.standard = outcome.standard();
        this.remedies = Codes.joined(outcome.remedies());
        this.operative = outcome.operative();
        if (operative != null) {
            this.votesFor = count(votes, true);
            this.votesAgainst = count(votes, false);
        }
    }

    private int count(List<CastVote> votes, boolean inFavour) {
        return (int) votes.stream()
                .filter(vote -> vote.operative() == operative && vote.inFavour() == inFavour)
                .count();
    }

    public int claimNo() {
        return claimNo;
    }

    public String category() {
        return category;
    }

    public List<String> provisions() {
        return Codes.split(provisions);
    }

    public ClaimResult result() {
        return result;
    }

    public StandardOfProof standard() {
        return standard;
    }

    public List<String> remedies() {
        return Codes.split(remedies);
    }

    public Integer operative() {
        return operative;
    }

    public Integer votesFor() {
        return votesFor;
    }

    public Integer votesAgainst() {
        return votesAgainst;
    }
}
