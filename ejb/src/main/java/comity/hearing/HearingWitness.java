package comity.hearing;

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

/** A witness or expert whom a party will call (TL-95). */
@Entity
@Table(name = "hearing_witness")
public class HearingWitness {

    /** In what capacity somebody is heard. */
    public enum Kind {
        WITNESS,
        EXPERT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing_witness_seq")
    @SequenceGenerator(name = "hearing_witness_seq", sequenceName = "hearing_witness_seq")
    private Long id;

    @Column(name = "hearing_id")
    private Long hearingId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String person;
    private String subject;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_by")
    private String filedBy;

    protected HearingWitness() {}

    HearingWitness(Long hearingId, Side side, NameWitnesses.Named named, Instant at, String by) {
        this.hearingId = hearingId;
        this.side = side;
        this.kind = named.kind();
        this.person = named.name();
        this.subject = named.subject();
        this.filedAt = at;
        this.filedBy = by;
    }

    public Side side() {
        return side;
    }

    public Kind kind() {
        return kind;
    }

    public String person() {
        return person;
    }

    public String subject() {
        return subject;
    }

    public Instant filedAt() {
        return filedAt;
    }
}
