package comity.reference;

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
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A line of the log of changes. Append-only like the docket. */
@Entity
@Immutable
@Table(name = "reference_change")
public class ReferenceChange {

    /** What was done to the entry. */
    public enum Act {
        ADDED,
        CHANGED,
        ENDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_change_seq")
    @SequenceGenerator(name = "reference_change_seq", sequenceName = "reference_change_seq")
    private Long id;

    @Column(name = "noted_at")
    private Instant at;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private Register register;

    private String entry;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Column(name = "in_force")
    private LocalDate inForce;

    private String was;
    private String became;

    protected ReferenceChange() {}

    ReferenceChange(
            Instant at,
            Actor actor,
            Register register,
            String entry,
            Act act,
            LocalDate inForce,
            Facts was,
            Facts now) {
        this.at = at;
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.register = register;
        this.entry = entry;
        this.act = act;
        this.inForce = inForce;
        this.was = was.text();
        this.became = now.text();
    }

    public Long id() {
        return id;
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

    public Register register() {
        return register;
    }

    public String entry() {
        return entry;
    }

    public Act act() {
        return act;
    }

    public LocalDate inForce() {
        return inForce;
    }

    public String was() {
        return was;
    }

    public String became() {
        return became;
    }
}
