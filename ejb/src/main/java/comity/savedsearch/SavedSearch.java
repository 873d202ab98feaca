package comity.savedsearch;

import comity.precedent.PrecedentQuery;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A search that a person keeps under a name. What is searched never changes; name and alerts do. */
@Entity
@Table(name = "saved_search")
public class SavedSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_search_seq")
    @SequenceGenerator(name = "saved_search_seq", sequenceName = "saved_search_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "person_id")
    private String personId;

    private String name;
    private String words;
    private boolean alerts;

    @Enumerated(EnumType.STRING)
    @Column(name = "ordering")
    private PrecedentQuery.Order order;

    @Column(name = "saved_at")
    private Instant savedAt;

    @ElementCollection
    @CollectionTable(name = "saved_search_choice", joinColumns = @JoinColumn(name = "search_id"))
    private Set<SearchChoice> choices = new HashSet<>();

    protected SavedSearch() {}

    SavedSearch(String personId, PrecedentQuery query, Instant at) {
        this.personId = personId;
        this.words = query.text();
        this.order = query.order();
        this.savedAt = at;
        query.narrowed()
                .forEach((facet, values) -> values.forEach(value -> choices.add(new SearchChoice(facet, value))));
    }

    void call(String newName, boolean withAlerts) {
        name = newName;
        alerts = withAlerts;
    }

    /** The search as it is asked. */
    PrecedentQuery query() {
        Map<String, Set<String>> narrowed = new TreeMap<>();
        choices.forEach(choice -> narrowed.computeIfAbsent(choice.facet(), facet -> new TreeSet<>())
                .add(choice.value()));
        return new PrecedentQuery(words, narrowed, order, 1, 1);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public boolean alerts() {
        return alerts;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
