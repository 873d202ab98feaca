package comity.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A meeting of the Council on one day. Its row is made by {@link Meetings#on}, once a day. */
@Entity
@Table(name = "council_meeting")
public class CouncilMeeting {

    @Id
    private Long id;

    @Version
    private int version;

    private String number;
    private LocalDate day;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    private String chair;
    private String note;

    protected CouncilMeeting() {}

    static String numberOf(LocalDate day) {
        return "COU-" + day;
    }

    void close(String by, String inTheChair, String words, Instant at) {
        closedBy = by;
        chair = inTheChair;
        note = words;
        closedAt = at;
    }

    /** Nothing is said in a meeting whose record is closed. */
    void requireOpen() {
        if (isClosed()) {
            throw new MeetingClosed(closedAt);
        }
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public LocalDate day() {
        return day;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String closedBy() {
        return closedBy;
    }

    public String chair() {
        return chair;
    }

    public String note() {
        return note;
    }
}
