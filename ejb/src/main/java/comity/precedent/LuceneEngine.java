package comity.precedent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.index.LuceneIndexManager;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.hibernate.search.util.common.SearchException;

/** Lucene in this process: each copy is a shard, named by the route of whatever is written and asked. */
final class LuceneEngine implements IndexEngine {

    private final SearchSession session;
    private final SearchMapping mapping;
    private final LuceneCounts counts;
    private final Path folder;

    LuceneEngine(SearchSession session, SearchMapping mapping, LuceneCounts counts, Path folder) {
        this.session = session;
        this.mapping = mapping;
        this.counts = counts;
        this.folder = folder;
    }

    @Override
    public void make() {
        session.schemaManager().createIfMissing();
        try {
            LuceneFolders.throwAwayOlder(folder);
        } catch (IOException kept) {
            throw away(kept);
        }
    }

    /** Each document says itself where it goes. */
    @Override
    public void aim(IndexCopy copy) {}

    /** Each search says itself whom it asks. */
    @Override
    public void serve(IndexCopy copy) {}

    @Override
    public long size(IndexCopy copy) {
        return session.search(PrecedentEntry.class)
                .where(f -> f.matchAll())
                .routing(copy.name())
                .fetchTotalHitCount();
    }

    @Override
    public void empty(IndexCopy copy) {
        SearchWorkspace workspace = session.workspace(PrecedentEntry.class, PrecedentParagraph.class);
        workspace.purge(Set.of(copy.name()));
        workspace.flush();
        workspace.refresh();
    }

    @Override
    public IndexContent content(IndexCopy copy) {
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
        try (IndexReader reader = open(indexed, copy)) {
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
            throw away(unreadable);
        }
    }

    @Override
    public FoundCounts counts(IndexCopy copy, IndexCondition condition, List<String> facets, int most) {
        Query query = LuceneMigrationUtils.toLuceneQuery(
                condition.in(session.scope(PrecedentEntry.class).predicate()).toPredicate());
        try (IndexReader reader = open(PrecedentEntry.class, copy)) {
            return counts.of(reader, query, facets, most);
        } catch (IOException unreadable) {
            throw away(unreadable);
        }
    }

    @Override
    public List<String> near(IndexCopy copy, String word, int most) {
        try (IndexReader reader = open(PrecedentEntry.class, copy)) {
            Terms terms = MultiTerms.getTerms(reader, IndexFields.WRITTEN);
            return terms == null ? List.of() : NearWord.among(terms, word, most);
        } catch (IOException unreadable) {
            throw away(unreadable);
        }
    }

    @Override
    public Map<Long, FoundPlaces> places(IndexCopy copy, List<PrecedentEntry> page, String positive, int most) {
        Analyzer analyzer = mapping.indexedEntity(PrecedentParagraph.class)
                .indexManager()
                .unwrap(LuceneIndexManager.class)
                .indexingAnalyzer();
        try (IndexReader paragraphs = open(PrecedentParagraph.class, copy)) {
            return new LucenePlaces(paragraphs, analyzer).of(page, positive, most);
        } catch (IOException unreadable) {
            throw away(unreadable);
        }
    }

    @Override
    public List<List<Alike>> alike(IndexCopy copy, List<String> texts, String language, Set<Long> without, int most) {
        try (IndexReader whole = open(PrecedentEntry.class, copy);
                IndexReader paragraphs = open(PrecedentParagraph.class, copy)) {
            LuceneLikeness likeness = new LuceneLikeness(whole, paragraphs);
            List<List<Alike>> found = new ArrayList<>();
            for (String text : texts) {
                found.add(likeness.alike(language, text, without, most));
            }
            return found;
        } catch (IOException unreadable) {
            throw away(unreadable);
        }
    }

    private IndexReader open(Class<?> indexed, IndexCopy copy) {
        return session.scope(indexed).extension(LuceneExtension.get()).openIndexReader(Set.of(copy.name()));
    }

    /** As Hibernate Search says it: whoever asks need not know which of the two has failed. */
    private static SearchException away(IOException failed) {
        return new SearchException("the folder of the index cannot be used", failed);
    }
}
