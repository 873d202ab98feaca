package comity.serving;

import comity.access.Side;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Delivery of papers of one case to one State (S04). */
@Entity
@Table(name = "service")
public class Service {

    /** The service of the claim itself: from it the respondent's limits run. */
    public static final String CLAIM = "claim";

    /** How far a service has come. */
    public enum Status {
        ORDERED,
        DISPATCHED,
        DELIVERED,
        FAILED,
        NOTE_DELIVERED,
        SERVED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_seq")
    @SequenceGenerator(name = "service_seq", sequenceName = "service_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    private String kind;

    @Enumerated(EnumType.STRING)
    private Side addressee;

    private String state;

    @Enumerated(EnumType.STRING)
    private Status status = Status.ORDERED;

    @Column(name = "document_ids")
    private String documentIds;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "dispatched_at")
    private Instant dispatchedAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "note_delivered_at")
    private Instant noteDeliveredAt;

    @Column(name = "served_at")
    private Instant servedAt;

    private boolean deemed;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    @Column(name = "entry_id")
    private Long entryId;

    @Column(name = "letter_id")
    private Long letterId;

    @Column(name = "proof_id")
    private Long proofId;

    protected Service() {}

    Service(Long caseId, String kind, Side addressee, String state, List<Document> papers, Instant at) {
        this.caseId = caseId;
        this.kind = kind;
        this.addressee = addressee;
        this.state = state;
        this.documentIds =
                papers.stream().map(paper -> String.valueOf(paper.id())).collect(Collectors.joining(","));
        this.orderedAt = at;
    }

    void dispatched(Long letter, Long entry, Instant at) {
        letterId = letter;
        entryId = entry;
        dispatchedAt = at;
        status = Status.DISPATCHED;
    }

    /** Both channels were tried and at least one took the letter. */
    void delivered(Instant first) {
        deliveredAt = first;
        status = Status.DELIVERED;
    }

    void failed() {
        status = Status.FAILED;
    }

    void noteDelivered(Instant at) {
        noteDeliveredAt = at;
        status = Status.NOTE_DELIVERED;
    }

    void served(Instant at, String by) {
        servedAt = at;
        deemed = by == null;
        acknowledgedBy = by;
        status = Status.SERVED;
    }

    void proven(Long proof) {
        proofId = proof;
    }

    public boolean isClaim() {
        return CLAIM.equals(kind);
    }

    public boolean isOpen() {
        return status != Status.SERVED;
    }

    public Long id() {
        return id;
    }

    /** The local id under which limits and tasks of this service are kept. */
    public String subject() {
        return String.valueOf(id);
    }

    public Long caseId() {
        return caseId;
    }

    public String kind() {
        return kind;
    }

    public Side addressee() {
        return addressee;
    }

    public String state() {
        return state;
    }

    public Status status() {
        return status;
    }

    public List<Long> documentIds() {
        return documentIds.isEmpty()
                ? List.of()
                : Arrays.stream(documentIds.split(",")).map(Long::valueOf).toList();
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public Instant dispatchedAt() {
        return dispatchedAt;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    public Instant noteDeliveredAt() {
        return noteDeliveredAt;
    }

    public Instant servedAt() {
        return servedAt;
    }

    public boolean deemed() {
        return deemed;
    }

    public String acknowledgedBy() {
        return acknowledgedBy;
    }

    public Long entryId() {
        return entryId;
    }

    public Long letterId() {
        return letterId;
    }

    public Long proofId() {
        return proofId;
    }
}
