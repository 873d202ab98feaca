package comity.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A judge's vote for the presiding judge (S10); a later one replaces it until there is a majority. */
@Entity
@Table(name = "presiding_vote")
public class PresidingVote {

    /** One vote a judge. */
    @Embeddable
    public static class Id implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "case_id")
        private Long caseId;

        @Column(name = "judge_id")
        private String judgeId;

        protected Id() {}

        Id(Long caseId, String judgeId) {
            this.caseId = caseId;
            this.judgeId = judgeId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Id id && id.caseId.equals(caseId) && id.judgeId.equals(judgeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(caseId, judgeId);
        }
    }

    @EmbeddedId
    private Id id;

    @Column(name = "choice_id")
    private String choiceId;

    @Column(name = "cast_at")
    private Instant castAt;

    protected PresidingVote() {}

    PresidingVote(Long caseId, String judgeId, String choiceId, Instant at) {
        this.id = new Id(caseId, judgeId);
        this.choiceId = choiceId;
        this.castAt = at;
    }

    void change(String choice, Instant at) {
        choiceId = choice;
        castAt = at;
    }

    public String judgeId() {
        return id.judgeId;
    }

    public String choiceId() {
        return choiceId;
    }

    public Instant castAt() {
        return castAt;
    }
}
