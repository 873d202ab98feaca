package comity.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A judge's words beside a decision or authority, or beside one of its paragraphs. */
@Entity
@Table(name = "precedent_annotation")
public class Annotation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "precedent_annotation_seq")
    @SequenceGenerator(name = "precedent_annotation_seq", sequenceName = "precedent_annotation_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "entry_id")
    private Long entryId;

    private String paragraph;
    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Annotation() {}

    Annotation(String personId, Long entryId, String paragraph) {
        this.personId = personId;
        this.entryId = entryId;
        this.paragraph = paragraph;
    }

    void write(String newWords, Instant at) {
        words = newWords;
        writtenAt = at;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String personId() {
        return personId;
    }

    public Long entryId() {
        return entryId;
    }

    public String paragraph() {
        return paragraph;
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
