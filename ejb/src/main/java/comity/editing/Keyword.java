package comity.editing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A term of the thesaurus (section 11). Its id stays whatever becomes of its words, as headnotes and addresses use it. */
@Entity
@Table(name = "keyword")
public class Keyword {

    @Id
    private String id;

    @Version
    private int version;

    private String broader;
    private String en;
    private String fr;
    private String ru;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "retired_for")
    private String retiredFor;

    @ElementCollection
    @CollectionTable(name = "keyword_related", joinColumns = @JoinColumn(name = "keyword_id"))
    @Column(name = "related_id")
    private Set<String> related = new HashSet<>();

    protected Keyword() {}

    Keyword(String id, WriteKeyword words) {
        this.id = id;
        write(words);
    }

    /** Its words and the term above it; what is related is kept on both sides by {@link #relate}. */
    final void write(WriteKeyword words) {
        broader = words.broader();
        en = words.en();
        fr = words.fr();
        ru = words.ru();
    }

    void relate(String other, boolean now) {
        if (now) {
            related.add(other);
        } else {
            related.remove(other);
        }
    }

    void retire(String favour, Instant at) {
        retiredFor = favour;
        retiredAt = at;
        related.clear();
    }

    /** The other term was retired in its turn. */
    void pass(String favour) {
        retiredFor = favour;
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
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

    public boolean isRetired() {
        return retiredAt != null;
    }

    /** The term that stands in its place, never a retired one; null while it is in use. */
    public String retiredFor() {
        return retiredFor;
    }
}
