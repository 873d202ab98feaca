package comity.editing;

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
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A line of the log of the desk. Append-only like the docket. */
@Entity
@Immutable
@Table(name = "editing_change")
public class EditingChange {

    /** What was changed; {@code STATUS} is computed and never typed. */
    public enum Thing {
        HOLDING,
        HEADNOTE,
        CITATION,
        PROVISION,
        STATUS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "editing_change_seq")
    @SequenceGenerator(name = "editing_change_seq", sequenceName = "editing_change_seq")
    private Long id;

    @Column(name = "decision_id")
    private Long decisionId;

    @Column(name = "noted_at")
    private Instant at;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private Thing thing;

    private String entry;
    private String was;
    private String became;

    protected EditingChange() {}

    EditingChange(Long decisionId, Instant at, Actor actor, Thing thing, String entry, String was, String became) {
        this.decisionId = decisionId;
        this.at = at;
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.thing = thing;
        this.entry = entry;
        this.was = was;
        this.became = became;
    }

    public Long id() {
        return id;
    }

    public Long decisionId() {
        return decisionId;
    }

    public Instant at() {
        return at;
    }

    public String actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    public Thing thing() {
        return thing;
    }

    /** Which of them: a paragraph, a place, a citation. */
    public String entry() {
        return entry;
    }

    public String was() {
        return was;
    }

    public String became() {
        return became;
    }
}
