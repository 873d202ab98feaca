package comity.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A State's signature under an act that needs those of several. */
@Entity
@Immutable
@Table(name = "state_consent")
public class StateConsent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "state_consent_seq")
    @SequenceGenerator(name = "state_consent_seq", sequenceName = "state_consent_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    private String kind;

    @Column(name = "act_id")
    private Long actId;

    private String state;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected StateConsent() {}

    StateConsent(JointAct act, String state, String signedBy, Instant at) {
        this.caseId = act.caseId();
        this.kind = act.kind();
        this.actId = act.id();
        this.state = state;
        this.signedBy = signedBy;
        this.signedAt = at;
    }

    public String state() {
        return state;
    }

    public String signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
