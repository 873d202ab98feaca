package comity.editing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A provision that a decision names, of which the editor has said that nothing is held on it (section 11). */
@Entity
@Table(name = "provision_set_aside")
public class ProvisionSetAside {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provision_set_aside_seq")
    @SequenceGenerator(name = "provision_set_aside_seq", sequenceName = "provision_set_aside_seq")
    private Long id;

    @Column(name = "decision_id")
    private Long decisionId;

    private String provision;
    private String reason;

    @Column(name = "set_aside_at")
    private Instant setAsideAt;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected ProvisionSetAside() {}

    ProvisionSetAside(Long decisionId, String provision, String reason, Instant at) {
        this.decisionId = decisionId;
        this.provision = provision;
        this.reason = reason;
        this.setAsideAt = at;
    }

    void takeBack(Instant at) {
        takenBackAt = at;
    }

    public Long id() {
        return id;
    }

    public Long decisionId() {
        return decisionId;
    }

    public String provision() {
        return provision;
    }

    public String reason() {
        return reason;
    }
}
