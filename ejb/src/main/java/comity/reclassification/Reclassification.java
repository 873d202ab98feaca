package comity.reclassification;

import comity.access.AccessClass;
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

/** Another class that was asked for one paper, and what became of it (X10). */
@Entity
@Table(name = "reclassification")
public class Reclassification {

    /** How far it has come. */
    public enum Status {
        HEARING,
        OBJECTED,
        DECIDING,
        GRANTED,
        REFUSED,
        MOOT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reclassification_seq")
    @SequenceGenerator(name = "reclassification_seq", sequenceName = "reclassification_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "document_id")
    private Long documentId;

    /** Number of the exhibit, or the line of the register under which the paper was filed: known to everybody. */
    private String label;

    @Enumerated(EnumType.STRING)
    @Column(name = "former_class")
    private AccessClass former;

    @Enumerated(EnumType.STRING)
    @Column(name = "wanted_class")
    private AccessClass wanted;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by")
    private Side askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    private String reasons;

    @Enumerated(EnumType.STRING)
    private Status status = Status.HEARING;

    @Enumerated(EnumType.STRING)
    @Column(name = "objected_by")
    private Side objectedBy;

    private String objection;
    private String answer;
    private String ruling;

    /** The request in print: its services start TL-37. */
    @Column(name = "paper_id")
    private Long paperId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Reclassification() {}

    Reclassification(AskReclassification asked, String label, AccessClass former, Side side, String name, Instant at) {
        this.caseId = asked.caseId();
        this.documentId = asked.documentId();
        this.wanted = asked.wanted();
        this.reasons = asked.reasons();
        this.label = label;
        this.former = former;
        this.askedBy = side;
        this.askedByName = name;
        this.askedAt = at;
    }

    void printed(Long paper) {
        paperId = paper;
    }

    void object(Side side, String words) {
        objectedBy = side;
        objection = words;
        status = Status.OBJECTED;
    }

    void answer(String words) {
        answer = words;
        status = Status.DECIDING;
    }

    /** TL-37b has run: the ruling is made without an answer. */
    void unanswered() {
        status = Status.DECIDING;
    }

    void settle(Status outcome, String words, Instant at) {
        status = outcome;
        ruling = words;
        settledAt = at;
    }

    public boolean isOpen() {
        return settledAt == null;
    }

    /** Whether fewer are to read the paper than before: that does not wait. */
    public boolean raises() {
        return wanted.compareTo(former) > 0;
    }

    /** Whether this side may object: not who asked. */
    public boolean mayBeObjectedBy(Side side) {
        return status == Status.HEARING && side.isParty() && side != askedBy;
    }

    /** Who answers an objection: who asked; on a motion of the Tribunal the party that did not object. */
    public Side answering() {
        return askedBy.isParty() || objectedBy == null ? askedBy : objectedBy.other();
    }

    /** Local id of its process and subject of its limits, unlike that of any exhibit. */
    public String subject() {
        return "class-" + id;
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

    public AccessClass former() {
        return former;
    }

    public AccessClass wanted() {
        return wanted;
    }

    public Side askedBy() {
        return askedBy;
    }

    public String askedByName() {
        return askedByName;
    }

    public String reasons() {
        return reasons;
    }

    public Status status() {
        return status;
    }

    public Side objectedBy() {
        return objectedBy;
    }

    public String objection() {
        return objection;
    }

    public String answer() {
        return answer;
    }

    public String ruling() {
        return ruling;
    }

    public Long paperId() {
        return paperId;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
