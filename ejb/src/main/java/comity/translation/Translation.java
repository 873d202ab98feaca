package comity.translation;

import comity.access.Side;
import comity.common.Actor;
import comity.document.Document;
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

/** A translation of one paper into one language: owed by the Registry, in hand, on file; or supplied by a party (X9). */
@Entity
@Table(name = "translation")
public class Translation {

    /** How far a translation has come. */
    public enum Status {
        OWED,
        IN_HAND,
        DONE,
        MOOT
    }

    /** Who answers for the words. */
    public enum Origin {
        REGISTRY,
        PARTY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "translation_seq")
    @SequenceGenerator(name = "translation_seq", sequenceName = "translation_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "document_id")
    private Long documentId;

    /** By what the docket knows the original: number of an exhibit, or key of what was served. */
    private String label;

    private String language;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OWED;

    @Column(name = "owed_at")
    private Instant owedAt;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "paper_id")
    private Long paperId;

    @Enumerated(EnumType.STRING)
    @Column(name = "filed_side")
    private Side filedSide;

    @Column(name = "filed_by")
    private String filedBy;

    @Column(name = "filed_at")
    private Instant filedAt;

    protected Translation() {}

    Translation(Document original, String label, String language, Origin origin) {
        this.caseId = original.caseId();
        this.documentId = original.id();
        this.label = label;
        this.language = language;
        this.origin = origin;
    }

    Translation owed(Instant at) {
        owedAt = at;
        return this;
    }

    void take(Actor by, Instant at) {
        status = Status.IN_HAND;
        takenBy = by.name();
        takenAt = at;
    }

    void release() {
        status = Status.OWED;
        takenBy = null;
        takenAt = null;
    }

    void file(Document paper, Side side, Actor by, Instant at) {
        status = Status.DONE;
        paperId = paper.id();
        filedSide = side;
        filedBy = by.name();
        filedAt = at;
    }

    void moot() {
        status = Status.MOOT;
    }

    public boolean isOpen() {
        return status == Status.OWED || status == Status.IN_HAND;
    }

    public boolean isDone() {
        return status == Status.DONE;
    }

    public boolean isOfRegistry() {
        return origin == Origin.REGISTRY;
    }

    public String subject() {
        return String.valueOf(id);
    }

    /** The name under which limits of a State wait for it. */
    String waitOf(String state) {
        return id + ":" + state;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public Long documentId() {
        return documentId;
    }

    public String label() {
        return label;
    }

    public String language() {
        return language;
    }

    public Origin origin() {
        return origin;
    }

    public Status status() {
        return status;
    }

    public Instant owedAt() {
        return owedAt;
    }

    public String takenBy() {
        return takenBy;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public Long paperId() {
        return paperId;
    }

    public Side filedSide() {
        return filedSide;
    }

    public String filedBy() {
        return filedBy;
    }

    public Instant filedAt() {
        return filedAt;
    }
}
