package comity.deliberation;

import comity.common.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One judge's vote on one operative paragraph, by name; there is no abstention. */
@Entity
@Table(name = "panel_vote")
public class PanelVote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "panel_vote_seq")
    @SequenceGenerator(name = "panel_vote_seq", sequenceName = "panel_vote_seq")
    private Long id;

    @Column(name = "operative_id")
    private Long operativeId;

    @Column(name = "judge_id")
    private String judgeId;

    @Column(name = "judge_name")
    private String judgeName;

    @Column(name = "in_favour")
    private boolean inFavour;

    @Column(name = "cast_at")
    private Instant castAt;

    protected PanelVote() {}

    PanelVote(Long operativeId, Actor judge, boolean inFavour, Instant at) {
        this.operativeId = operativeId;
        this.judgeId = judge.id();
        this.judgeName = judge.name();
        this.inFavour = inFavour;
        this.castAt = at;
    }

    /** A vote may be changed until the final vote is closed. */
    void change(boolean favour, Instant at) {
        inFavour = favour;
        castAt = at;
    }

    public Long id() {
        return id;
    }

    public Long operativeId() {
        return operativeId;
    }

    public String judgeId() {
        return judgeId;
    }

    public String judgeName() {
        return judgeName;
    }

    public boolean inFavour() {
        return inFavour;
    }

    public Instant castAt() {
        return castAt;
    }
}
