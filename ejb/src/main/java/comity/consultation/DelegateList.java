package comity.consultation;

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
import java.time.LocalDate;
import java.util.List;

/** Date, place and delegates that one side names for a meeting. */
@Entity
@Table(name = "delegate_list")
public class DelegateList {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegate_list_seq")
    @SequenceGenerator(name = "delegate_list_seq", sequenceName = "delegate_list_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String place;

    /** One name a line. */
    private String delegates;

    @Column(name = "named_at")
    private Instant namedAt;

    protected DelegateList() {}

    DelegateList(Enter command, Side side, Instant namedAt) {
        this.caseId = command.caseId();
        this.side = side;
        this.heldOn = command.heldOn();
        this.place = command.place();
        this.delegates = String.join("\n", command.delegates());
        this.namedAt = namedAt;
    }

    public Long caseId() {
        return caseId;
    }

    public Side side() {
        return side;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String place() {
        return place;
    }

    public List<String> delegates() {
        return List.of(delegates.split("\n"));
    }

    public Instant namedAt() {
        return namedAt;
    }
}
