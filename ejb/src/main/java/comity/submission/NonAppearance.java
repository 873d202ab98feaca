package comity.submission;

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

/** A party that missed a step: notice, last chance, default recorded, re-entry (X1). */
@Entity
@Table(name = "non_appearance")
public class NonAppearance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "non_appearance_seq")
    @SequenceGenerator(name = "non_appearance_seq", sequenceName = "non_appearance_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    private String occasion;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "missed_at")
    private Instant missedAt;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "service_id")
    private Long serviceId;

    @Column(name = "served_at")
    private Instant servedAt;

    @Column(name = "appeared_at")
    private Instant appearedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "reentered_at")
    private Instant reenteredAt;

    protected NonAppearance() {}

    NonAppearance(Long caseId, String occasion, Side side, Instant at) {
        this.caseId = caseId;
        this.occasion = occasion;
        this.side = side;
        this.missedAt = at;
    }

    void noticed(Long paper, Long service, Instant at) {
        documentId = paper;
        serviceId = service;
        noticedAt = at;
    }

    void served(Instant at) {
        if (servedAt == null) {
            servedAt = at;
        }
    }

    void appeared(Instant at) {
        appearedAt = at;
    }

    void recorded(Instant at) {
        recordedAt = at;
    }

    void reentered(Instant at) {
        reenteredAt = at;
    }

    public boolean isOver() {
        return appearedAt != null || recordedAt != null;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    /** The step missed: {@code R2} or {@code HEARING}. */
    public String occasion() {
        return occasion;
    }

    public Side side() {
        return side;
    }

    public Instant missedAt() {
        return missedAt;
    }

    public Instant noticedAt() {
        return noticedAt;
    }

    public Long documentId() {
        return documentId;
    }

    public Long serviceId() {
        return serviceId;
    }

    public Instant servedAt() {
        return servedAt;
    }

    public Instant appearedAt() {
        return appearedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant reenteredAt() {
        return reenteredAt;
    }
}
