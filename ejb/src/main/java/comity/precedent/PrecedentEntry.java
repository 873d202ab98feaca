package comity.precedent;

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
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.RoutingBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/**
 * What the public search may find of a published decision or an external authority. It holds public words only, so
 * that nothing else can get into the index.
 */
@Entity
@Indexed(index = PrecedentEntry.INDEX, routingBinder = @RoutingBinderRef(type = CopyRouting.class))
@TypeBinding(binder = @TypeBinderRef(type = EntryBinder.class))
@Table(name = "precedent_entry")
public class PrecedentEntry implements Copied {

    /** The number rises with the fields: an older home has no such index, finds it empty and fills it by itself. */
    static final String INDEX = "precedent-7";

    /** Type of every external authority. */
    public static final String EXTERNAL = "EXT";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "precedent_entry_seq")
    @SequenceGenerator(name = "precedent_entry_seq", sequenceName = "precedent_entry_seq")
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private PrecedentKind kind;

    @Column(name = "decision_id")
    private Long decisionId;

    private String slug;
    private String citation;

    @Column(name = "citation_key")
    private String citationKey;

    private String title;
    private String summary;
    private String type;
    private Integer year;

    @Column(name = "date_of_decision")
    private LocalDate dateOfDecision;

    private String language;
    private int weight;
    private String court;
    private String docket;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "kept_by")
    private String keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "indexed_at")
    private Instant indexedAt;

    private long stamp;

    @ElementCollection
    @CollectionTable(name = "precedent_label", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "seq")
    private List<PrecedentLabel> labels = new ArrayList<>();

    /** Given to it on its way into the index. */
    @Transient
    private IndexPass pass;

    protected PrecedentEntry() {}

    /** The public side of a decision of the Tribunal. */
    static PrecedentEntry ofDecision(Long decisionId, String slug, String citation, Instant at) {
        PrecedentEntry entry = new PrecedentEntry();
        entry.kind = PrecedentKind.DECISION;
        entry.decisionId = decisionId;
        entry.name(slug, citation, at);
        return entry;
    }

    /** An authority of another court under its own citation. */
    static PrecedentEntry external(ImportAuthority authority, String slug, String keeper, Instant at) {
        PrecedentEntry entry = new PrecedentEntry();
        entry.kind = PrecedentKind.EXTERNAL;
        entry.name(slug, authority.citation(), at);
        entry.court = authority.court();
        entry.docket = authority.caseNumber();
        entry.keptBy = keeper;
        return entry;
    }

    private void name(String newSlug, String newCitation, Instant at) {
        slug = newSlug;
        citation = newCitation;
        citationKey = citationKey(newCitation);
        keptAt = at;
    }

    void describe(String newType, String newTitle, String newSummary, String newLanguage, LocalDate date) {
        type = newType;
        title = newTitle;
        summary = newSummary;
        language = newLanguage;
        dateOfDecision = date;
        year = date == null ? null : date.getYear();
    }

    void paper(Long publicDocumentId) {
        documentId = publicDocumentId;
    }

    /** Notes that the index has it, as of this row of the queue; true the first time. */
    boolean indexed(Instant at, long queued) {
        boolean first = indexedAt == null;
        indexedAt = at;
        stamp = Math.max(stamp, queued);
        return first;
    }

    void weigh(int newWeight) {
        weight = newWeight;
    }

    void inCase(String docketNumber) {
        docket = docketNumber;
    }

    void label(LabelKind labelKind, Collection<String> values) {
        values.stream()
                .filter(value -> value != null && !value.isBlank())
                .distinct()
                .forEach(value -> labels.add(new PrecedentLabel(labelKind, value.strip())));
    }

    void pass(IndexPass given) {
        pass = given;
    }

    IndexPass pass() {
        return pass;
    }

    @Override
    public IndexCopy copy() {
        return pass.copy();
    }

    void unlabel() {
        labels.clear();
    }

    /** A citation without its spaces, brackets and marks: how it is looked up. */
    static String citationKey(String citation) {
        return citation.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    List<String> labels(LabelKind wanted) {
        return labels.stream()
                .filter(label -> label.kind() == wanted)
                .map(PrecedentLabel::value)
                .toList();
    }

    public Long id() {
        return id;
    }

    public PrecedentKind kind() {
        return kind;
    }

    public boolean isExternal() {
        return kind == PrecedentKind.EXTERNAL;
    }

    public Long decisionId() {
        return decisionId;
    }

    public String slug() {
        return slug;
    }

    public String citation() {
        return citation;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public String type() {
        return type;
    }

    public Integer year() {
        return year;
    }

    public LocalDate dateOfDecision() {
        return dateOfDecision;
    }

    public String language() {
        return language;
    }

    public int weight() {
        return weight;
    }

    public String court() {
        return court;
    }

    public String docket() {
        return docket;
    }

    /** The public paper: of a decision its public version, of an authority the file as imported. */
    public Long documentId() {
        return documentId;
    }

    public String keptBy() {
        return keptBy;
    }

    public Instant keptAt() {
        return keptAt;
    }

    /** Number of the queue's row with which the words that the index has came. */
    long stamp() {
        return stamp;
    }

    public Instant indexedAt() {
        return indexedAt;
    }
}
