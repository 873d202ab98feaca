package comity.panel;

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
import java.util.Arrays;
import java.util.List;

/** The record of one consideration by the Council of Signatories (S08). */
@Entity
@Table(name = "council_record")
public class CouncilRecord {

    /** What the consideration led to. */
    public enum Outcome {
        ESTABLISHED,
        SECOND_CONSIDERATION,
        REJECTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_record_seq")
    @SequenceGenerator(name = "council_record_seq", sequenceName = "council_record_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    private int consideration;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String present;
    private String rejecting;
    private String views;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "document_id")
    private Long documentId;

    protected CouncilRecord() {}

    CouncilRecord(
            Long caseId,
            int consideration,
            List<String> present,
            List<String> rejecting,
            String views,
            Outcome outcome,
            Instant at,
            String by) {
        this.caseId = caseId;
        this.consideration = consideration;
        this.present = String.join(",", present);
        this.rejecting = String.join(",", rejecting);
        this.views = views == null ? "" : views;
        this.outcome = outcome;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    void printedAs(Long paper) {
        documentId = paper;
    }

    static List<String> codes(String joined) {
        return joined.isBlank() ? List.of() : Arrays.asList(joined.split(","));
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public int consideration() {
        return consideration;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public List<String> present() {
        return codes(present);
    }

    public List<String> rejecting() {
        return codes(rejecting);
    }

    public String views() {
        return views;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Long documentId() {
        return documentId;
    }
}
