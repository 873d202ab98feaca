package comity.sideletter;

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

/** A statement that one State has deposited beside an object. */
@Entity
@Table(name = "side_letter")
public class SideLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "side_letter_seq")
    @SequenceGenerator(name = "side_letter_seq", sequenceName = "side_letter_seq")
    private Long id;

    @Version
    private int version;

    private String number;
    private String state;

    @Enumerated(EnumType.STRING)
    private LetterObject object;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "decision_slug")
    private String slug;

    private String citation;

    @Column(name = "deposited_at")
    private Instant depositedAt;

    @Column(name = "answers_until")
    private Instant answersUntil;

    @Column(name = "answers_over")
    private boolean answersOver;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "fulfilled_at")
    private Instant fulfilledAt;

    @Column(name = "fulfilled_by")
    private String fulfilledBy;

    protected SideLetter() {}

    SideLetter(String number, String state, Beside beside, Instant at, Instant answersUntil) {
        this.number = number;
        this.state = state;
        this.object = beside.object();
        this.caseId = beside.caseId();
        this.slug = beside.slug();
        this.citation = beside.citation();
        this.depositedAt = at;
        this.answersUntil = answersUntil;
    }

    /** A new version was circulated: it may be answered anew. */
    void circulate(Instant until) {
        answersUntil = until;
        answersOver = false;
    }

    void endAnswers() {
        answersOver = true;
    }

    void withdraw(String signed, Instant at) {
        withdrawnBy = signed;
        withdrawnAt = at;
        answersOver = true;
    }

    void fulfil(String signed, Instant at) {
        fulfilledBy = signed;
        fulfilledAt = at;
    }

    /** A new version may name another condition, which has not come true yet. */
    void open() {
        fulfilledBy = null;
        fulfilledAt = null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isAnswerable(Instant now) {
        return !answersOver && now.isBefore(answersUntil);
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String state() {
        return state;
    }

    public LetterObject object() {
        return object;
    }

    public Long caseId() {
        return caseId;
    }

    public String slug() {
        return slug;
    }

    public String citation() {
        return citation;
    }

    public Instant depositedAt() {
        return depositedAt;
    }

    public Instant answersUntil() {
        return answersUntil;
    }

    public boolean answersOver() {
        return answersOver;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnBy() {
        return withdrawnBy;
    }

    public Instant fulfilledAt() {
        return fulfilledAt;
    }

    public String fulfilledBy() {
        return fulfilledBy;
    }
}
