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

/** A judge's note: on an issue, on a paragraph of the draft or on the whole; his own only, or shared. */
@Entity
@Table(name = "chamber_note")
public class ChamberNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "chamber_note_seq")
    @SequenceGenerator(name = "chamber_note_seq", sequenceName = "chamber_note_seq")
    private Long id;

    @Column(name = "deliberation_id")
    private Long deliberationId;

    @Column(name = "issue_id")
    private Long issueId;

    private Integer paragraph;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    private boolean own;

    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ChamberNote() {}

    ChamberNote(Long deliberationId, WriteNote note, Actor author, Instant at) {
        this.deliberationId = deliberationId;
        this.issueId = note.issueId();
        this.paragraph = note.paragraph();
        this.own = note.own();
        this.words = note.words();
        this.authorId = author.id();
        this.authorName = author.name();
        this.writtenAt = at;
    }

    public Long id() {
        return id;
    }

    public Long deliberationId() {
        return deliberationId;
    }

    public Long issueId() {
        return issueId;
    }

    public Integer paragraph() {
        return paragraph;
    }

    public String authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    public boolean own() {
        return own;
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
