package comity.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One date of the timetable: a time-limit and its planned end, exclusive (S10). */
@Entity
@Table(name = "timetable_date")
public class TimetableDate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timetable_date_seq")
    @SequenceGenerator(name = "timetable_date_seq", sequenceName = "timetable_date_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    private String code;

    @Column(name = "due_at")
    private Instant dueAt;

    protected TimetableDate() {}

    TimetableDate(Long caseId, String code, Instant dueAt) {
        this.caseId = caseId;
        this.code = code;
        this.dueAt = dueAt;
    }

    void move(Instant to) {
        dueAt = to;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public String code() {
        return code;
    }

    public Instant dueAt() {
        return dueAt;
    }
}
