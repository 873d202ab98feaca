package comity.deliberation;

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
import java.time.Instant;

/** What a party said on the descriptive draft (TL-53) or on the interim report (TL-55). */
@Entity
@Table(name = "interim_comment")
public class InterimComment {

    /** On which paper. */
    public enum Stage {
        DESCRIPTIVE,
        INTERIM
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interim_comment_seq")
    @SequenceGenerator(name = "interim_comment_seq", sequenceName = "interim_comment_seq")
    private Long id;

    @Column(name = "deliberation_id")
    private Long deliberationId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String aspects;

    private boolean meeting;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_by")
    private String filedBy;

    protected InterimComment() {}

    InterimComment(
            Long deliberationId, Stage stage, Side side, CommentOnDraft said, Long documentId, Instant at, String by) {
        this.deliberationId = deliberationId;
        this.stage = stage;
        this.side = side;
        this.aspects = said.words() == null ? "" : said.words();
        this.meeting = said.meeting();
        this.documentId = documentId;
        this.filedAt = at;
        this.filedBy = by;
    }

    /** A party may also say that it has nothing to say. */
    public boolean isEmpty() {
        return aspects.isBlank();
    }

    public Long id() {
        return id;
    }

    public Long deliberationId() {
        return deliberationId;
    }

    public Stage stage() {
        return stage;
    }

    public Side side() {
        return side;
    }

    public String aspects() {
        return aspects;
    }

    public boolean meeting() {
        return meeting;
    }

    public Long documentId() {
        return documentId;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public String filedBy() {
        return filedBy;
    }
}
