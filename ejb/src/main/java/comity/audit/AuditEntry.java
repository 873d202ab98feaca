package comity.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A line of the access log: who read or tried what. Append-only like the docket. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq")
    private Long id;

    @Column(name = "noted_at")
    private Instant at;

    @Column(name = "actor_id")
    private String actorId;

    private String act;

    @Column(name = "case_id")
    private Long caseId;

    private String object;

    protected AuditEntry() {}

    AuditEntry(Instant at, String actorId, String act, Long caseId, String object) {
        this.at = at;
        this.actorId = actorId;
        this.act = act;
        this.caseId = caseId;
        this.object = object;
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String actorId() {
        return actorId;
    }

    public String act() {
        return act;
    }

    public Long caseId() {
        return caseId;
    }

    public String object() {
        return object;
    }
}
