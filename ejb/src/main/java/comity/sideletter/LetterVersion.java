package comity.sideletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A text that a letter has or had. */
@Entity
@Table(name = "side_letter_version")
public class LetterVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "side_letter_version_seq")
    @SequenceGenerator(name = "side_letter_version_seq", sequenceName = "side_letter_version_seq")
    private Long id;

    @Column(name = "letter_id")
    private Long letterId;

    private int no;
    private String subject;
    private String words;

    @Column(name = "trigger_words")
    private String trigger;

    private String plan;
    private String addressee;
    private String language;

    @Column(name = "deposited_at")
    private Instant depositedAt;

    @Column(name = "person_id")
    private String personId;

    private String signed;

    @Column(name = "document_id")
    private Long documentId;

    protected LetterVersion() {}

    LetterVersion(Long letterId, int no, LetterText text, Instant at, String personId, String signed) {
        this.letterId = letterId;
        this.no = no;
        this.subject = text.subject();
        this.words = text.words();
        this.trigger = text.trigger();
        this.plan = text.plan();
        this.addressee = text.addressee();
        this.language = text.language();
        this.depositedAt = at;
        this.personId = personId;
        this.signed = signed;
    }

    void printed(Long document) {
        documentId = document;
    }

    public Long id() {
        return id;
    }

    public Long letterId() {
        return letterId;
    }

    public int no() {
        return no;
    }

    public String subject() {
        return subject;
    }

    public String words() {
        return words;
    }

    public String trigger() {
        return trigger;
    }

    public String plan() {
        return plan;
    }

    public String addressee() {
        return addressee;
    }

    public String language() {
        return language;
    }

    public Instant depositedAt() {
        return depositedAt;
    }

    public String personId() {
        return personId;
    }

    public String signed() {
        return signed;
    }

    public Long documentId() {
        return documentId;
    }
}
