package comity.access;

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

/** A tribunal-wide office (registrar, clerk, President, judge of the roster, standing Agent of a State). */
@Entity
@Table(name = "appointment")
public class Appointment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appointment_seq")
    @SequenceGenerator(name = "appointment_seq", sequenceName = "appointment_seq")
    private Long id;

    @Column(name = "person_id")
    private String personId;

    @Enumerated(EnumType.STRING)
    private CourtRole role;

    private String state;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_to")
    private Instant validTo;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "ended_by")
    private String endedBy;

    /** Last day of the term, where there is one. */
    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected Appointment() {}

    public Appointment(String personId, CourtRole role, String state, Instant from, String madeBy) {
        this.personId = personId;
        this.role = role;
        this.state = state;
        this.validFrom = from;
        this.madeBy = madeBy;
    }

    Appointment until(LocalDate lastDay) {
        endsOn = lastDay;
        return this;
    }

    /** Ends the row; the row itself stays, so that acts signed under it stay explained. */
    public void end(Instant at, String by) {
        if (validTo == null) {
            validTo = at;
            endedBy = by;
        }
    }

    public Long id() {
        return id;
    }

    public String personId() {
        return personId;
    }

    public CourtRole role() {
        return role;
    }

    public String state() {
        return state;
    }

    public Instant validFrom() {
        return validFrom;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Instant validTo() {
        return validTo;
    }

    public String madeBy() {
        return madeBy;
    }

    public String endedBy() {
        return endedBy;
    }
}
