package comity.joinder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/** What the panel of one of the two cases decides, said by its presiding judge; it may be said anew until both agree (X3). */
@Entity
@Table(name = "joinder_word")
public class JoinderWord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "joinder_word_seq")
    @SequenceGenerator(name = "joinder_word_seq", sequenceName = "joinder_word_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "joinder_id")
    private Long joinderId;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private JoinderOutcome outcome;

    @Column(name = "lead_id")
    private Long leadId;

    private String words;
    private String name;
    private Instant at;

    protected JoinderWord() {}

    JoinderWord(Long joinderId, Long caseId) {
        this.joinderId = joinderId;
        this.caseId = caseId;
    }

    JoinderWord say(JoinderOutcome decided, Long lead, String reasons, String by, Instant when) {
        outcome = decided;
        leadId = lead;
        words = reasons.strip();
        name = by;
        at = when;
        return this;
    }

    boolean agreesWith(JoinderWord other) {
        return outcome == other.outcome && Objects.equals(leadId, other.leadId);
    }

    public Long caseId() {
        return caseId;
    }

    public JoinderOutcome outcome() {
        return outcome;
    }

    public Long leadId() {
        return leadId;
    }

    public String words() {
        return words;
    }

    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }
}
