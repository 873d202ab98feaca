package comity.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How a Signatory has accepted the Tribunal, and what it has reserved, from a day on. */
@Entity
@Table(name = "signatory_term")
public class SignatoryTerm {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signatory_term_seq")
    @SequenceGenerator(name = "signatory_term_seq", sequenceName = "signatory_term_seq")
    private Long id;

    private String state;

    @Column(name = "valid_from")
    private LocalDate from;

    private String acceptance;
    private String reservations;

    /** Whether the day has come and the row of the Signatory says so. */
    @Column(name = "in_force")
    private boolean inForce;

    protected SignatoryTerm() {}

    SignatoryTerm(String state, LocalDate from, String acceptance, String reservations) {
        this.state = state;
        this.from = from;
        this.acceptance = acceptance;
        this.reservations = reservations;
    }

    /** A term that is announced, or began today, is corrected before anything was decided by it. */
    void correct(String newAcceptance, String newReservations) {
        acceptance = newAcceptance;
        reservations = newReservations;
    }

    void comeIntoForce(Signatory signatory) {
        signatory.accept(acceptance, reservations);
        inForce = true;
    }

    /** It was in force before terms were kept. */
    SignatoryTerm already() {
        inForce = true;
        return this;
    }

    public Long id() {
        return id;
    }

    public String state() {
        return state;
    }

    public LocalDate from() {
        return from;
    }

    public String acceptance() {
        return acceptance;
    }

    public String reservations() {
        return reservations;
    }

    public boolean inForce() {
        return inForce;
    }
}
