package comity.deliberation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A proposed operative paragraph, on which every judge votes. */
@Entity
@Table(name = "draft_operative")
public class DraftOperative {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_operative_seq")
    @SequenceGenerator(name = "draft_operative_seq", sequenceName = "draft_operative_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "deliberation_id")
    private Long deliberationId;

    private int position;

    private String words;

    protected DraftOperative() {}

    DraftOperative(Long deliberationId, int position, String words) {
        this.deliberationId = deliberationId;
        this.position = position;
        this.words = words;
    }

    void place(int at) {
        position = at;
    }

    public Long id() {
        return id;
    }

    public Long deliberationId() {
        return deliberationId;
    }

    public int position() {
        return position;
    }

    public String words() {
        return words;
    }
}
