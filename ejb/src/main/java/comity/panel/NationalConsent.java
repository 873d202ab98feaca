package comity.panel;

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

/** A party agrees that nationals of parties and third parties may sit; both together lift the bar (section 1). */
@Entity
@Table(name = "national_consent")
public class NationalConsent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "national_consent_seq")
    @SequenceGenerator(name = "national_consent_seq", sequenceName = "national_consent_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private String givenBy;

    protected NationalConsent() {}

    NationalConsent(Long caseId, Side side, Instant at, String by) {
        this.caseId = caseId;
        this.side = side;
        this.givenAt = at;
        this.givenBy = by;
    }

    public Side side() {
        return side;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String givenBy() {
        return givenBy;
    }
}
