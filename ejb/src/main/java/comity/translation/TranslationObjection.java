package comity.translation;

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

/** A party doubts that a translation is correct; the Registrar answers (X9). */
@Entity
@Table(name = "translation_objection")
public class TranslationObjection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "translation_objection_seq")
    @SequenceGenerator(name = "translation_objection_seq", sequenceName = "translation_objection_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "translation_id")
    private Long translationId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "made_by")
    private String by;

    private String words;

    @Column(name = "made_at")
    private Instant at;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected TranslationObjection() {}

    TranslationObjection(Translation about, Side side, String words, Actor by, Instant at) {
        this.translationId = about.id();
        this.side = side;
        this.words = words;
        this.by = by.name();
        this.at = at;
    }

    void answered(String said, Actor who, Instant when) {
        answer = said;
        answeredBy = who.name();
        answeredAt = when;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    public String subject() {
        return String.valueOf(id);
    }

    public Long id() {
        return id;
    }

    public Long translationId() {
        return translationId;
    }

    public Side side() {
        return side;
    }

    public String by() {
        return by;
    }

    public String words() {
        return words;
    }

    public Instant at() {
        return at;
    }

    public String answer() {
        return answer;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
