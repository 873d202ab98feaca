package comity.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Whether a Signatory will be present at a meeting, as its delegate last said. */
@Entity
@Table(name = "council_attendance")
public class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_attendance_seq")
    @SequenceGenerator(name = "council_attendance_seq", sequenceName = "council_attendance_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "meeting_id")
    private Long meetingId;

    private String state;
    private boolean coming;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "person_id")
    private String personId;

    protected Attendance() {}

    Attendance(Long meetingId, String state, boolean comes, String person, Instant at) {
        this.meetingId = meetingId;
        this.state = state;
        say(comes, person, at);
    }

    final void say(boolean comes, String person, Instant at) {
        coming = comes;
        personId = person;
        saidAt = at;
    }

    public Long meetingId() {
        return meetingId;
    }

    public String state() {
        return state;
    }

    public boolean coming() {
        return coming;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public String personId() {
        return personId;
    }
}
