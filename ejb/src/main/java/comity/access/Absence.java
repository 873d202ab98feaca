package comity.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** An absence of whoever holds an office, from a day to a day, both included (section 1). */
@Entity
@Table(name = "absence")
public class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence_seq")
    @SequenceGenerator(name = "absence_seq", sequenceName = "absence_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Absence() {}

    public Absence(String personId, LocalDate from, LocalDate to, String reason, String by, Instant at) {
        this.personId = personId;
        this.firstDay = from;
        this.lastDay = to;
        this.reason = reason;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** The person is back before the last day, or does not go. */
    public void end(String by, Instant at) {
        endedBy = by;
        endedAt = at;
    }

    /** Whether it is still to come or going on. */
    public boolean isOpen(LocalDate today) {
        return endedAt == null && !lastDay.isBefore(today);
    }

    public boolean covers(LocalDate day) {
        return endedAt == null && !firstDay.isAfter(day) && !lastDay.isBefore(day);
    }

    public Long id() {
        return id;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String reason() {
        return reason;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String endedBy() {
        return endedBy;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
