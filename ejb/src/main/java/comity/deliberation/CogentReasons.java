package comity.deliberation;

import comity.common.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Why the draft departs, on one claim, from a holding of the Appeals Chamber (section 11). Kept when the draft no longer
 * does.
 */
@Entity
@Table(name = "cogent_reasons")
public class CogentReasons {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cogent_reasons_seq")
    @SequenceGenerator(name = "cogent_reasons_seq", sequenceName = "cogent_reasons_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "deliberation_id")
    private Long deliberationId;

    @Column(name = "claim_no")
    private int claimNo;

    @Column(name = "holding_id")
    private Long holdingId;

    private String words;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected CogentReasons() {}

    CogentReasons(Long deliberationId, StateReasons stated, Actor author, Instant at) {
        this.deliberationId = deliberationId;
        this.claimNo = stated.claimNo();
        this.holdingId = stated.holdingId();
        state(stated.words(), author, at);
    }

    final void state(String newWords, Actor author, Instant at) {
        words = newWords;
        authorId = author.id();
        authorName = author.name();
        writtenAt = at;
    }

    /** How often they were written: 1 the first time, so that 0 is nothing yet. */
    int written() {
        return version + 1;
    }

    boolean isOn(int claim, Long holding) {
        return claimNo == claim && holdingId.equals(holding);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Long deliberationId() {
        return deliberationId;
    }

    public int claimNo() {
        return claimNo;
    }

    public Long holdingId() {
        return holdingId;
    }

    public String words() {
        return words;
    }

    public String authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
