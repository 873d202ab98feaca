package comity.joinder;

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

/** What one party of one of the two cases says to a request (TL-81). */
@Entity
@Table(name = "joinder_answer")
public class JoinderAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "joinder_answer_seq")
    @SequenceGenerator(name = "joinder_answer_seq", sequenceName = "joinder_answer_seq")
    private Long id;

    @Column(name = "joinder_id")
    private Long joinderId;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String name;
    private String words;
    private Instant at;

    protected JoinderAnswer() {}

    JoinderAnswer(Long joinderId, Long caseId, Side side, String name, String words, Instant at) {
        this.joinderId = joinderId;
        this.caseId = caseId;
        this.side = side;
        this.name = name;
        this.words = words.strip();
        this.at = at;
    }

    public Long caseId() {
        return caseId;
    }

    public Side side() {
        return side;
    }

    public String name() {
        return name;
    }

    public String words() {
        return words;
    }

    public Instant at() {
        return at;
    }
}
