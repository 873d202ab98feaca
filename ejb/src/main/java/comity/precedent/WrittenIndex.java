package comity.precedent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.hibernate.search.util.common.SearchException;

/** The two copies of the index as they are written and held against the database; everything here may fail without harm. */
@ApplicationScoped
public class WrittenIndex {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    EditorsWords editors;

    private final AtomicBoolean made = new AtomicBoolean();

    protected WrittenIndex() {}

    WrittenIndex(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Made if it was not yet; whoever reads it asks for that first. */
    void ready() {
        if (!made.get()) {
            Search.session(entityManager).schemaManager().createIfMissing();
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
            plan.execute();
        } catch (SearchException away) {
            made.set(false);
            throw away;
        }
    }

    /** How many entries a copy has. */
    long size(IndexCopy copy) {
        ready();
        return Search.session(entityManager)
                .search(PrecedentEntry.class)
                .where(f -> f.matchAll())
                .routing(copy.name())
                .fetchTotalHitCount();
    }

    /** Throws all of a copy away. */
    void empty(IndexCopy copy) {
        ready();
        SearchWorkspace workspace =
                Search.session(entityManager).workspace(PrecedentEntry.class, PrecedentParagraph.class);
        workspace.purge(Set.of(copy.name()));
        workspace.flush();
        workspace.refresh();
    }

    /** What a copy has. */
    IndexContent content(IndexCopy copy) {
        ready();
        Map<Long, Long> stamps = new HashMap<>();
        Map<Long, Integer> paragraphs = new HashMap<>();
        read(PrecedentEntry.class, copy, IndexFields.STAMP, stamps::put);
        read(
                PrecedentParagraph.class,
                copy,
                IndexFields.SELF,
                (entry, paragraph) -> paragraphs.merge(entry, 1, Integer::sum));
        return new IndexContent(stamps, paragraphs);
    }

    /** Tells of each document whose it is, and a number of its own. */
    private void read(Class<?> indexed, IndexCopy copy, String field, BiConsumer<Long, Long> each) {
        try (IndexReader reader = Search.session(entityManager)
                .scope(indexed)
                .extension(LuceneExtension.get())
                .openIndexReader(Set.of(copy.name()))) {
            for (LeafReaderContext leaf : reader.leaves()) {
                Bits live = leaf.reader().getLiveDocs();
                SortedNumericDocValues entries = DocValues.getSortedNumeric(leaf.reader(), IndexFields.OF_ENTRY);
                SortedNumericDocValues numbers = DocValues.getSortedNumeric(leaf.reader(), field);
                while (entries.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    int document = entries.docID();
                    if ((live == null || live.get(document)) && numbers.advanceExact(document)) {
                        each.accept(entries.nextValue(), numbers.nextValue());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
