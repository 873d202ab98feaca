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

/** A version of the draft decision; saving makes a new one, none is ever changed. */
@Entity
@Table(name = "draft_version")
public class DraftVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_version_seq")
    @SequenceGenerator(name = "draft_version_seq", sequenceName = "draft_version_seq")
    private Long id;

    @Column(name = "deliberation_id")
    private Long deliberationId;

    private int no;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "saved_at")
    private Instant savedAt;

    private String descriptive;

    private String reasons;

    protected DraftVersion() {}

    DraftVersion(Long deliberationId, int no, Actor author, DraftText descriptive, DraftText reasons, Instant at) {
        this.deliberationId = deliberationId;
        this.no = no;
        this.authorId = author.id();
        this.authorName = author.name();
        this.savedAt = at;
        this.descriptive = descriptive.source();
        this.reasons = reasons.source();
    }

    /** Procedure, facts and arguments: what the parties see first. */
    public DraftText descriptiveText() {
        return DraftText.of(descriptive);
    }

    public DraftText reasonsText() {
        return DraftText.of(reasons);
    }

    public Long id() {
        return id;
    }

    public Long deliberationId() {
        return deliberationId;
    }

    public int no() {
        return no;
    }

    public String authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String descriptive() {
        return descriptive;
    }

    public String reasons() {
        return reasons;
    }
}
