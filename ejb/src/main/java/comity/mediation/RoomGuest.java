package comity.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A member of a delegation whom its Agent has let into the room. */
@Entity
@Table(name = "mediation_guest")
public class RoomGuest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mediation_guest_seq")
    @SequenceGenerator(name = "mediation_guest_seq", sequenceName = "mediation_guest_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "let_in_by")
    private String letInBy;

    @Column(name = "let_in_at")
    private Instant letInAt;

    protected RoomGuest() {}

    RoomGuest(Long caseId, String personId, String by, Instant at) {
        this.caseId = caseId;
        this.personId = personId;
        this.letInBy = by;
        this.letInAt = at;
    }

    public Long caseId() {
        return caseId;
    }

    public String personId() {
        return personId;
    }

    public String letInBy() {
        return letInBy;
    }

    public Instant letInAt() {
        return letInAt;
    }
}
