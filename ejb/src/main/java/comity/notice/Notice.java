package comity.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A notice in a person's portal inbox. Its text is {@code notice.<kind>}, or that of the docket line. */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq")
    private Long id;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "entry_id")
    private Long entryId;

    private String kind;
    private String args;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {}

    public Notice(String personId, Long caseId, Long entryId, String kind, List<String> args, Instant sentAt) {
        this.personId = personId;
        this.caseId = caseId;
        this.entryId = entryId;
        this.kind = kind;
        this.args = String.join("\u001f", args);
        this.sentAt = sentAt;
    }

    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    public Long id() {
        return id;
    }

    public String personId() {
        return personId;
    }

    public Long caseId() {
        return caseId;
    }

    public Long entryId() {
        return entryId;
    }

    public String kind() {
        return kind;
    }

    public List<String> args() {
        return args.isEmpty() ? List.of() : List.of(args.split("\u001f", -1));
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant readAt() {
        return readAt;
    }
}
