package comity.editing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/** A term of the thesaurus (section 11). */
@Entity
@Immutable
@Table(name = "keyword")
public class Keyword {

    @Id
    private String id;

    private String broader;
    private String en;
    private String fr;
    private String ru;

    @ElementCollection
    @CollectionTable(name = "keyword_related", joinColumns = @JoinColumn(name = "keyword_id"))
    @Column(name = "related_id")
    private Set<String> related = new HashSet<>();

    protected Keyword() {}

    public String id() {
        return id;
    }

    /** The term above it, or null. */
    public String broader() {
        return broader;
    }

    /** The term alone, in English for a language it is not kept in. */
    public String name(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "fr" -> fr;
            case "ru" -> ru;
            default -> en;
        };
    }

    public Set<String> related() {
        return Set.copyOf(related);
    }
}
