package comity.precedent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.RoutingBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/** A paragraph or heading that the public may read, found on its own so that a hit can say where it is. */
@Entity
@Indexed(index = PrecedentParagraph.INDEX, routingBinder = @RoutingBinderRef(type = CopyRouting.class))
@TypeBinding(binder = @TypeBinderRef(type = ParagraphBinder.class))
@Table(name = "precedent_paragraph")
public class PrecedentParagraph implements Copied {

    /** As {@link PrecedentEntry#INDEX}. */
    static final String INDEX = "paragraph-4";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "precedent_paragraph_seq")
    @SequenceGenerator(name = "precedent_paragraph_seq", sequenceName = "precedent_paragraph_seq")
    private Long id;

    @Column(name = "entry_id")
    private Long entryId;

    private int seq;
    private String number;
    private Integer heading;
    private String language;
    private String words;

    @Transient
    private IndexCopy copy;

    protected PrecedentParagraph() {}

    PrecedentParagraph(PrecedentEntry entry, int seq, Passage passage) {
        this.entryId = entry.id();
        this.seq = seq;
        rewrite(passage, entry.language());
    }

    final void rewrite(Passage passage, String inLanguage) {
        number = passage.number();
        heading = passage.heading();
        language = inLanguage;
        words = passage.words();
    }

    void goTo(IndexCopy where) {
        copy = where;
    }

    @Override
    public IndexCopy copy() {
        return copy;
    }

    public Long id() {
        return id;
    }

    public Long entryId() {
        return entryId;
    }

    public int seq() {
        return seq;
    }

    /** The number it is cited by, or null. */
    public String number() {
        return number;
    }

    /** Level of a heading, or null for a paragraph. */
    public Integer heading() {
        return heading;
    }

    public String language() {
        return language;
    }

    public String words() {
        return words;
    }
}
