package comity.editing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.OptimisticLock;

/** What a decision holds in one or more of its paragraphs, in the editor's words (section 11). */
@Entity
@Table(name = "holding")
public class Holding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "holding_seq")
    @SequenceGenerator(name = "holding_seq", sequenceName = "holding_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "decision_id")
    private Long decisionId;

    private String statement;
    private String question;
    private String answer;
    private String category;

    @Enumerated(EnumType.STRING)
    private HoldingKind kind;

    /** Computed, so that it stands in nobody's way who rewrites the words. */
    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    private HoldingStatus status = HoldingStatus.GOOD;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "holding_paragraph", joinColumns = @JoinColumn(name = "holding_id"))
    @OrderColumn(name = "seq")
    @Column(name = "paragraph")
    private List<Integer> paragraphs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "provision_interpretation", joinColumns = @JoinColumn(name = "holding_id"))
    @OrderColumn(name = "seq")
    private List<Interpretation> interpretations = new ArrayList<>();

    protected Holding() {}

    Holding(Long decisionId, WriteHolding words, Instant at) {
        this.decisionId = decisionId;
        this.writtenAt = at;
        write(words);
    }

    final void write(WriteHolding words) {
        statement = words.statement();
        question = words.question();
        answer = words.answer();
        category = words.category();
        kind = words.kind();
        paragraphs.clear();
        paragraphs.addAll(words.paragraphs());
        interpretations.clear();
        words.provisions().forEach(reading -> interpretations.add(new Interpretation(reading)));
    }

    void stand(HoldingStatus now) {
        status = now;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Long decisionId() {
        return decisionId;
    }

    public String statement() {
        return statement;
    }

    public String question() {
        return question;
    }

    public String answer() {
        return answer;
    }

    public String category() {
        return category;
    }

    public HoldingKind kind() {
        return kind;
    }

    public HoldingStatus status() {
        return status;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public List<Integer> paragraphs() {
        return List.copyOf(paragraphs);
    }

    public List<Interpretation> interpretations() {
        return List.copyOf(interpretations);
    }
}
