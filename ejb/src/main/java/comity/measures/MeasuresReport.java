package comity.measures;

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

/** What a bound party reported for one period, or that it did not (TL-32). */
@Entity
@Table(name = "measures_report")
public class MeasuresReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "measures_report_seq")
    @SequenceGenerator(name = "measures_report_seq", sequenceName = "measures_report_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "request_id")
    private Long requestId;

    private int period;

    @Enumerated(EnumType.STRING)
    private Side side;

    /** Null where the report is missing. */
    private String words;

    private Instant at;

    /** Number of its consideration by the Council, 0 where there is nothing to consider. */
    private int consideration;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected MeasuresReport() {}

    MeasuresReport(MeasuresRequest request, Side side, String words, Instant at) {
        this.caseId = request.caseId();
        this.requestId = request.id();
        this.period = request.order().period();
        this.side = side;
        this.words = words;
        this.at = at;
    }

    void before(int number) {
        consideration = number;
    }

    void noted(Instant when) {
        notedAt = when;
    }

    public boolean isMissing() {
        return words == null;
    }

    /** Whether the Council has still to take note of it. */
    public boolean isPending() {
        return consideration > 0 && notedAt == null;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public Long requestId() {
        return requestId;
    }

    public int period() {
        return period;
    }

    public Side side() {
        return side;
    }

    public String words() {
        return words;
    }

    public Instant at() {
        return at;
    }

    public int consideration() {
        return consideration;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
