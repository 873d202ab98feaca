package comity.filing;

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

/** Two cases that belong together from their filing on. */
@Entity
@Table(name = "case_link")
public class CaseLink {

    /** Why two cases are linked. */
    public enum Kind {
        /** one filing against several respondents: to be considered for joinder (X3) */
        RESPONDENTS,
        /** the first files anew what was withdrawn in the other (X2) */
        REFILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_link_seq")
    @SequenceGenerator(name = "case_link_seq", sequenceName = "case_link_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "other_id")
    private Long otherId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CaseLink() {}

    CaseLink(Long caseId, Long otherId, Kind kind, Instant madeAt) {
        this.caseId = caseId;
        this.otherId = otherId;
        this.kind = kind;
        this.madeAt = madeAt;
    }

    public Long caseId() {
        return caseId;
    }

    public Long otherId() {
        return otherId;
    }

    public Kind kind() {
        return kind;
    }
}
