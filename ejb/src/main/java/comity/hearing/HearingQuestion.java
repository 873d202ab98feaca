package comity.hearing;

import comity.access.Side;
import comity.common.Actor;
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

/** A judge's question to one party, answered in writing (TL-88). */
@Entity
@Table(name = "hearing_question")
public class HearingQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing_question_seq")
    @SequenceGenerator(name = "hearing_question_seq", sequenceName = "hearing_question_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "hearing_id")
    private Long hearingId;

    @Column(name = "asked_by")
    private String askedBy;

    private String judge;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String words;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected HearingQuestion() {}

    HearingQuestion(Long hearingId, Actor judge, Side side, String words, Instant at) {
        this.hearingId = hearingId;
        this.askedBy = judge.id();
        this.judge = judge.name();
        this.side = side;
        this.words = words;
        this.askedAt = at;
    }

    void answered(String text, Actor by, Instant at) {
        if (answeredAt != null) {
            throw new AlreadyAnswered();
        }
        answer = text;
        answeredBy = by.id();
        answeredAt = at;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    public Long id() {
        return id;
    }

    public Long hearingId() {
        return hearingId;
    }

    public String judge() {
        return judge;
    }

    public Side side() {
        return side;
    }

    public String words() {
        return words;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
