package comity.submission;

import comity.access.Side;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A written submission on file (S13). */
@Entity
@Table(name = "submission")
public class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submission_seq")
    @SequenceGenerator(name = "submission_seq", sequenceName = "submission_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Round round;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filer_id")
    private String filerId;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "summary_id")
    private Long summaryId;

    @Column(name = "service_id")
    private Long serviceId;

    @Column(name = "served_at")
    private Instant servedAt;

    @ElementCollection
    @CollectionTable(name = "outline_line", joinColumns = @JoinColumn(name = "submission_id"))
    @OrderColumn(name = "position")
    private List<OutlineLine> outline = new ArrayList<>();

    protected Submission() {}

    Submission(
            Long caseId, Round round, String filer, Instant at, Long document, Long summary, List<OutlineEntry> lines) {
        this.caseId = caseId;
        this.round = round;
        this.side = round.side();
        this.filerId = filer;
        this.filedAt = at;
        this.documentId = document;
        this.summaryId = summary;
        lines.forEach(line -> outline.add(new OutlineLine(line)));
    }

    void serving(Long service) {
        serviceId = service;
    }

    void served(Instant at) {
        if (servedAt == null) {
            servedAt = at;
        }
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public Round round() {
        return round;
    }

    public Side side() {
        return side;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public String filerId() {
        return filerId;
    }

    public Long documentId() {
        return documentId;
    }

    public Long summaryId() {
        return summaryId;
    }

    public Long serviceId() {
        return serviceId;
    }

    public Instant servedAt() {
        return servedAt;
    }

    public List<OutlineEntry> outline() {
        return outline.stream().map(OutlineLine::entry).toList();
    }
}
