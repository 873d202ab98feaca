package comity.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That a provision binds a Signatory during a period. */
@Entity
@Table(name = "binding")
public class Binding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "binding_seq")
    @SequenceGenerator(name = "binding_seq", sequenceName = "binding_seq")
    private Long id;

    @Column(name = "provision_id")
    private String provision;

    private String state;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    private String reservation;

    protected Binding() {}

    public Binding(String provision, String state, Period validity, String reservation) {
        this.provision = provision;
        this.state = state;
        this.from = validity.from();
        this.to = validity.to();
        this.reservation = reservation;
    }

    void end(LocalDate lastDay) {
        to = lastDay;
    }

    public Long id() {
        return id;
    }

    public String provision() {
        return provision;
    }

    public String state() {
        return state;
    }

    public Period validity() {
        return new Period(from, to);
    }

    public String reservation() {
        return reservation;
    }
}
