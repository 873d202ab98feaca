package comity.evidence;

import comity.access.AccessClass;
import comity.access.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** A piece of evidence and what became of it (S15). */
@Entity
@Table(name = "exhibit")
public class Exhibit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exhibit_seq")
    @SequenceGenerator(name = "exhibit_seq", sequenceName = "exhibit_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    private String number;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Embedded
    private ExhibitOrigin origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "access_class")
    private AccessClass accessClass;

    @Column(name = "summary_owed")
    private boolean summaryOwed;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "summary_id")
    private Long summaryId;

    @Column(name = "filer_id")
    private String filerId;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "service_id")
    private Long serviceId;

    @Column(name = "served_at")
    private Instant servedAt;

    @Enumerated(EnumType.STRING)
    private ExhibitState state = ExhibitState.FILED;

    @Enumerated(EnumType.STRING)
    private ObjectionGround ground;

    private String objection;

    @Column(name = "objected_at")
    private Instant objectedAt;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private Ruling ruling;

    @Column(name = "limited_to")
    private String limitedTo;

    private String reasons;

    @Column(name = "ruled_at")
    private Instant ruledAt;

    @Column(name = "ruled_by")
    private String ruledBy;

    protected Exhibit() {}

    Exhibit(FileExhibit words, Side side, String number, AccessClass readers, boolean summaryOwed) {
        this.caseId = words.caseId();
        this.side = side;
        this.number = number;
        this.origin = new ExhibitOrigin(words);
        this.accessClass = readers;
        this.summaryOwed = summaryOwed;
    }

    Exhibit filed(Long document, String filer, Instant at) {
        documentId = document;
        filerId = filer;
        filedAt = at;
        return this;
    }

    void classified(AccessClass readers, boolean owed) {
        accessClass = readers;
        summaryOwed = owed;
    }

    void summary(Long document) {
        summaryId = document;
    }

    void serving(Long service) {
        serviceId = service;
    }

    void served(Instant at) {
        if (servedAt == null) {
            servedAt = at;
        }
    }

    void object(ObjectionGround why, String words, Instant at) {
        require(ExhibitState.FILED);
        ground = why;
        objection = words;
        objectedAt = at;
        state = ExhibitState.OBJECTED;
    }

    void answer(String words, Instant at) {
        require(ExhibitState.OBJECTED);
        answer = words;
        answeredAt = at;
        state = ExhibitState.ANSWERED;
    }

    /** The time to answer has run, or, for a late exhibit, the time to object: the panel's turn. */
    void toPanel() {
        if (state == ExhibitState.FILED || state == ExhibitState.OBJECTED) {
            state = ExhibitState.ANSWERED;
        }
    }

    void admit() {
        state = ExhibitState.ADMITTED;
    }

    void admitProvisionally() {
        state = ExhibitState.PROVISIONAL;
    }

    void exclude() {
        state = ExhibitState.EXCLUDED;
    }

    void rule(RuleOnExhibit words, String by, Instant at) {
        require(ExhibitState.ANSWERED, ExhibitState.PROVISIONAL, ExhibitState.RESERVED);
        ruling = words.ruling();
        limitedTo = words.limitedTo();
        reasons = words.reasons();
        ruledBy = by;
        ruledAt = at;
        state = ExhibitState.valueOf(words.ruling().name());
    }

    void require(ExhibitState... open) {
        for (ExhibitState candidate : open) {
            if (candidate == state) {
                return;
            }
        }
        throw new ExhibitClosed(number, state);
    }

    /** Filed after the written phase: the panel rules on it in any event. */
    public boolean late() {
        return origin.goodCause() != null && !origin.goodCause().isBlank();
    }

    public boolean owesSummary() {
        return summaryOwed && summaryId == null;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public String number() {
        return number;
    }

    public Side side() {
        return side;
    }

    /** Kind, date, source, custody and flags, as its filer gave them. */
    public ExhibitOrigin origin() {
        return origin;
    }

    public String title() {
        return origin.title();
    }

    public String language() {
        return origin.language();
    }

    public AccessClass accessClass() {
        return accessClass;
    }

    public Long documentId() {
        return documentId;
    }

    public Long summaryId() {
        return summaryId;
    }

    public String filerId() {
        return filerId;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Long serviceId() {
        return serviceId;
    }

    public Instant servedAt() {
        return servedAt;
    }

    public ExhibitState state() {
        return state;
    }

    public ObjectionGround ground() {
        return ground;
    }

    public String objection() {
        return objection;
    }

    public Instant objectedAt() {
        return objectedAt;
    }

    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Ruling ruling() {
        return ruling;
    }

    public String limitedTo() {
        return limitedTo;
    }

    public String reasons() {
        return reasons;
    }

    public Instant ruledAt() {
        return ruledAt;
    }

    public String ruledBy() {
        return ruledBy;
    }
}
