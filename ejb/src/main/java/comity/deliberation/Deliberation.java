package comity.deliberation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The panel's deliberation in one case: how far it has got, and who is sworn in. */
@Entity
@Table(name = "deliberation")
public class Deliberation {

    /** How far the panel has got. */
    public enum Phase {
        DRAFTING,
        COMMENTS,
        INTERIM,
        REQUESTS,
        REVIEW,
        VOTING,
        VOTED,
        ISSUED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deliberation_seq")
    @SequenceGenerator(name = "deliberation_seq", sequenceName = "deliberation_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Column(name = "sworn_clerk_id")
    private String swornClerkId;

    private String summary;

    private String keywords;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "descriptive_at")
    private Instant descriptiveAt;

    @Column(name = "interim_at")
    private Instant interimAt;

    @Column(name = "voted_at")
    private Instant votedAt;

    @Column(name = "decision_id")
    private Long decisionId;

    protected Deliberation() {}

    Deliberation(Long caseId, Instant at) {
        this.caseId = caseId;
        this.phase = Phase.DRAFTING;
        this.keywords = "";
        this.startedAt = at;
    }

    void require(Phase... open) {
        if (Arrays.stream(open).noneMatch(candidate -> candidate == phase)) {
            throw new ChamberNotThere(phase);
        }
    }

    void swear(String clerk) {
        swornClerkId = clerk;
    }

    /** Summary and keywords that will stand on the decision. */
    void describe(String text, List<String> words) {
        summary = text;
        keywords = String.join("\n", words);
    }

    void descriptiveSent(Instant at) {
        require(Phase.DRAFTING);
        phase = Phase.COMMENTS;
        descriptiveAt = at;
    }

    void commentsOver() {
        require(Phase.COMMENTS);
        phase = Phase.INTERIM;
    }

    void interimSent(Instant at) {
        require(Phase.INTERIM);
        phase = Phase.REQUESTS;
        interimAt = at;
    }

    void requestsOver() {
        require(Phase.REQUESTS);
        phase = Phase.REVIEW;
    }

    void openVote() {
        require(Phase.REVIEW);
        phase = Phase.VOTING;
    }

    void reopen() {
        require(Phase.VOTING);
        phase = Phase.REVIEW;
    }

    void voted(Instant at) {
        require(Phase.VOTING);
        phase = Phase.VOTED;
        votedAt = at;
    }

    void issued(Long decision) {
        require(Phase.VOTED);
        phase = Phase.ISSUED;
        decisionId = decision;
    }

    public List<String> keywords() {
        return keywords.isEmpty() ? List.of() : List.of(keywords.split("\n"));
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public Phase phase() {
        return phase;
    }

    public String swornClerkId() {
        return swornClerkId;
    }

    public String summary() {
        return summary;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant descriptiveAt() {
        return descriptiveAt;
    }

    public Instant interimAt() {
        return interimAt;
    }

    public Instant votedAt() {
        return votedAt;
    }

    public Long decisionId() {
        return decisionId;
    }
}
