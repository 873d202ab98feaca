package comity.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a Signatory had to say on an item, for the record; never changed, a later view stands beside it. */
@Entity
@Table(name = "delegate_view")
public class DelegateView {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegate_view_seq")
    @SequenceGenerator(name = "delegate_view_seq", sequenceName = "delegate_view_seq")
    private Long id;

    @Column(name = "item_id")
    private Long itemId;

    private String state;
    private String words;
    private boolean rejects;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "person_id")
    private String personId;

    protected DelegateView() {}

    DelegateView(GiveView said, String state, Instant at, String personId) {
        this.itemId = said.itemId();
        this.state = state;
        this.words = said.words().strip();
        this.rejects = said.rejects();
        this.saidAt = at;
        this.personId = personId;
    }

    public Long id() {
        return id;
    }

    public Long itemId() {
        return itemId;
    }

    public String state() {
        return state;
    }

    public String words() {
        return words;
    }

    public boolean rejects() {
        return rejects;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public String personId() {
        return personId;
    }
}
