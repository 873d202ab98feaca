package comity.editing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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

/** A headnote: in at most 150 words what was held, with its keywords and the holdings it rests on (section 11). */
@Entity
@Table(name = "headnote")
public class Headnote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "headnote_seq")
    @SequenceGenerator(name = "headnote_seq", sequenceName = "headnote_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "decision_id")
    private Long decisionId;

    @OptimisticLock(excluded = true)
    private int place;

    private String words;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "headnote_keyword", joinColumns = @JoinColumn(name = "headnote_id"))
    @OrderColumn(name = "seq")
    @Column(name = "keyword_id")
    private List<String> keywords = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "headnote_holding", joinColumns = @JoinColumn(name = "headnote_id"))
    @OrderColumn(name = "seq")
    @Column(name = "holding_id")
    private List<Long> holdings = new ArrayList<>();

    protected Headnote() {}

    Headnote(Long decisionId, WriteHeadnote command) {
        this.decisionId = decisionId;
        write(command);
    }

    final void write(WriteHeadnote command) {
        words = command.text();
        keywords.clear();
        keywords.addAll(command.keywords());
        holdings.clear();
        holdings.addAll(command.holdings());
    }

    /** Under another keyword in place of one; where it stands under both it keeps the other once. */
    void move(String from, String to) {
        List<String> moved = keywords.stream()
                .map(keyword -> keyword.equals(from) ? to : keyword)
                .distinct()
                .toList();
        keywords.clear();
        keywords.addAll(moved);
    }

    void stand(int newPlace) {
        place = newPlace;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    /** A holding that was withdrawn carries no headnote any more. */
    void leave(Long holding) {
        holdings.remove(holding);
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

    public int place() {
        return place;
    }

    public String words() {
        return words;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public List<String> keywords() {
        return List.copyOf(keywords);
    }

    public List<Long> holdings() {
        return List.copyOf(holdings);
    }
}
