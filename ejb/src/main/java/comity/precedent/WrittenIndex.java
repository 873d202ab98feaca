package comity.precedent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.search.util.common.SearchException;

/**
 * The two copies of the index as they are written, held against the database and read past the search; everything here
 * may fail without harm.
 */
@ApplicationScoped
public class WrittenIndex {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    IndexEngines engines;

    @Inject
    EditorsWords editors;

    private final AtomicBoolean made = new AtomicBoolean();

    protected WrittenIndex() {}

    WrittenIndex(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.engines = new IndexEngines(entityManager);
    }

    /** Made if it was not yet; whoever reads it asks for that first. */
    void ready() {
        if (!made.get()) {
            engines.engine().make();
            made.set(true);
        }
    }

    /** The text of an entry as it is written: all its paragraphs, and the stamp with which they came. */
    record Words(PrecedentEntry entry, List<PrecedentParagraph> paragraphs, long stamp) {}

    /** Writes entries and their paragraphs into a copy now, with what editors have added; fails where it is away. */
    void write(IndexCopy copy, List<Words> all) {
        ready();
        SearchSession session = Search.session(entityManager);
        SearchIndexingPlan plan = session.indexingPlan();
        Map<Long, EditorsWords.Edited> edited = editors.of(all.stream()
                .map(words -> words.entry().decisionId())
                .filter(Objects::nonNull)
                .toList());
        for (Words words : all) {
            PrecedentEntry entry = words.entry();
            entry.pass(new IndexPass(
                    copy,
                    words.stamp(),
                    edited.getOrDefault(entry.decisionId(), EditorsWords.Edited.NONE),
                    words.paragraphs().stream().map(PrecedentParagraph::words).toList()));
            plan.addOrUpdate(entry);
            for (PrecedentParagraph paragraph : words.paragraphs()) {
                paragraph.goTo(copy);
                plan.addOrUpdate(paragraph);
            }
        }
        try {
            engines.engine().aim(copy);
            plan.execute();
        } catch (SearchException away) {
            made.set(false);
            throw away;
        }
    }

    /** Searches are answered by this copy, with all that was written into it. */
    void serve(IndexCopy copy) {
        ready();
        engines.engine().serve(copy);
    }

    /** How many entries a copy has. */
    long size(IndexCopy copy) {
        ready();
        return engines.engine().size(copy);
    }

    /** Throws all of a copy away. */
    void empty(IndexCopy copy) {
        ready();
        engines.engine().empty(copy);
    }

    /** What a copy has. */
    IndexContent content(IndexCopy copy) {
        ready();
        return engines.engine().content(copy);
    }

    /** Counts what is found, and the values of each of these facets in it: so many of each, the most frequent. */
    FoundCounts counts(IndexCopy copy, IndexCondition condition, List<String> facets, int most) {
        ready();
        return engines.engine().counts(copy, condition, facets, most);
    }

    /** Words of a copy that differ from this one in a letter or two, the most alike first. */
    List<String> near(IndexCopy copy, String word, int most) {
        ready();
        return engines.engine().near(copy, word, most);
    }

    /** For each entry the best paragraphs in which any of the words stand, with these marked. */
    Map<Long, FoundPlaces> places(IndexCopy copy, List<PrecedentEntry> page, String positive, int most) {
        ready();
        return engines.engine().places(copy, page, positive, most);
    }

    /**
     * For each text the most alike entries that are not among those left out. The index holds what the public may read
     * and nothing else, so that the filter has run before any ranking.
     */
    List<List<Alike>> alike(IndexCopy copy, List<String> texts, String language, Set<Long> without, int most) {
        ready();
        return engines.engine().alike(copy, texts, language, without, most);
    }
}
