package comity.challenge;

import comity.access.Side;
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
import java.time.LocalDate;

/** A party's challenge of one judge, the words of those heard on it, and its decision (S09). */
@Entity
@Table(name = "judge_challenge")
public class Challenge {

    /** Where it stands. */
    public enum Status {
        FILED,
        HEARD,
        UPHELD,
        REJECTED,
        MOOT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "judge_challenge_seq")
    @SequenceGenerator(name = "judge_challenge_seq", sequenceName = "judge_challenge_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "judge_id")
    private String judgeId;

    @Column(name = "judge_name")
    private String judgeName;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String reasons;

    @Column(name = "known_since")
    private LocalDate knownSince;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Enumerated(EnumType.STRING)
    private Status status = Status.FILED;

    @Column(name = "judge_words")
    private String judgeWords;

    @Column(name = "party_words")
    private String partyWords;

    @Column(name = "heard_at")
    private Instant heardAt;

    private boolean overdue;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String ruling;

    @Column(name = "decision_slug")
    private String decisionSlug;

    private String citation;

    @Column(name = "document_id")
    private Long documentId;

    protected Challenge() {}

    Challenge(FileChallenge words, String judgeName, Side side, Instant at) {
        this.caseId = words.caseId();
        this.judgeId = words.judgeId();
        this.judgeName = judgeName;
        this.side = side;
        this.reasons = words.reasons();
        this.knownSince = words.knownSince();
        this.filedAt = at;
    }

    void filedAs(Long paper) {
        documentId = paper;
    }

    void judgeSays(String words) {
        if (status != Status.FILED || judgeWords != null) {
            throw new CommentsOver();
        }
        judgeWords = words;
    }

    void partySays(String words) {
        if (status != Status.FILED || partyWords != null) {
            throw new CommentsOver();
        }
        partyWords = words;
    }

    boolean everyoneHeard() {
        return judgeWords != null && partyWords != null;
    }

    void heard(Instant at) {
        status = Status.HEARD;
        heardAt = at;
    }

    void late() {
        overdue = true;
    }

    void decide(boolean upheld, String words, String by, Instant at) {
        status = upheld ? Status.UPHELD : Status.REJECTED;
        ruling = words;
        decidedBy = by;
        decidedAt = at;
    }

    void published(String slug, String words) {
        decisionSlug = slug;
        citation = words;
    }

    void moot(Instant at) {
        status = Status.MOOT;
        decidedAt = at;
    }

    public boolean isOpen() {
        return status == Status.FILED || status == Status.HEARD;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public String judgeId() {
        return judgeId;
    }

    public String judgeName() {
        return judgeName;
    }

    public Side side() {
        return side;
    }

    public String reasons() {
        return reasons;
    }

    public LocalDate knownSince() {
        return knownSince;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Status status() {
        return status;
    }

    public String judgeWords() {
        return judgeWords;
    }

    public String partyWords() {
        return partyWords;
    }

    public Instant heardAt() {
        return heardAt;
    }

    public boolean overdue() {
        return overdue;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public String ruling() {
        return ruling;
    }

    public String decisionSlug() {
        return decisionSlug;
    }

    public String citation() {
        return citation;
    }

    public Long documentId() {
        return documentId;
    }
}
