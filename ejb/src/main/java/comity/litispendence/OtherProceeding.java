package comity.litispendence;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A proceeding elsewhere that a party has flagged, and what the panel made of it (X8). */
@Entity
@Table(name = "other_proceeding")
public class OtherProceeding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "other_proceeding_seq")
    @SequenceGenerator(name = "other_proceeding_seq", sequenceName = "other_proceeding_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Forum forum;

    private String name;
    private LocalDate since;
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "flagged_by")
    private Side flaggedBy;

    @Column(name = "flagged_by_name")
    private String flaggedByName;

    @Column(name = "flagged_at")
    private Instant flaggedAt;

    private String answer;

    @Enumerated(EnumType.STRING)
    private ForumRuling ruling;

    private String reasons;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "service_id")
    private Long serviceId;

    protected OtherProceeding() {}

    OtherProceeding(FlagForum flag, Side side, String signer, Instant at) {
        this.caseId = flag.caseId();
        this.forum = flag.forum();
        this.name = flag.name();
        this.since = flag.since();
        this.words = flag.words();
        this.flaggedBy = side;
        this.flaggedByName = signer;
        this.flaggedAt = at;
    }

    void servedBy(Long service) {
        serviceId = service;
    }

    void answer(String said) {
        answer = said;
    }

    void rule(ForumRuling outcome, String why, Instant at) {
        ruling = outcome;
        reasons = why;
        settledAt = at;
    }

    /** The case has ended before anything was ruled. */
    void moot(Instant at) {
        settledAt = at;
    }

    public boolean isOpen() {
        return settledAt == null;
    }

    /** Local id of the task that waits for the ruling. */
    public String subject() {
        return String.valueOf(id);
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public Forum forum() {
        return forum;
    }

    public String name() {
        return name;
    }

    public LocalDate since() {
        return since;
    }

    public String words() {
        return words;
    }

    public Side flaggedBy() {
        return flaggedBy;
    }

    public String flaggedByName() {
        return flaggedByName;
    }

    public Instant flaggedAt() {
        return flaggedAt;
    }

    public String answer() {
        return answer;
    }

    /** Null while nothing is ruled, and where the case ended before. */
    public ForumRuling ruling() {
        return ruling;
    }

    public String reasons() {
        return reasons;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public Long serviceId() {
        return serviceId;
    }
}
