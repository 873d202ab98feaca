package comity.translation;

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

/** A language beside the official ones that a party asks for in a case, and what the other says (X9). */
@Entity
@Table(name = "case_language")
public class CaseLanguage {

    /** How far the agreement has come. */
    public enum Status {
        ASKED,
        AGREED,
        DECLINED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_language_seq")
    @SequenceGenerator(name = "case_language_seq", sequenceName = "case_language_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by")
    private Side askedBy;

    @Enumerated(EnumType.STRING)
    private Status status = Status.ASKED;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected CaseLanguage() {}

    CaseLanguage(Long caseId, String language, Side askedBy, Instant at) {
        this.caseId = caseId;
        this.language = language;
        this.askedBy = askedBy;
        this.askedAt = at;
    }

    void answer(boolean agrees, Instant at) {
        status = agrees ? Status.AGREED : Status.DECLINED;
        answeredAt = at;
    }

    public boolean isAsked() {
        return status == Status.ASKED;
    }

    public boolean isAgreed() {
        return status == Status.AGREED;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public String language() {
        return language;
    }

    public Side askedBy() {
        return askedBy;
    }

    public Status status() {
        return status;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
