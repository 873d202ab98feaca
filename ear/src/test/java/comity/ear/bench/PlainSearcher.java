package comity.ear.bench;

import comity.precedent.SearchWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Plain Lucene as the floor of a search: the same query over the same fields, ten hits in the same order with what is
 * shown of them, six facets counted and three marked paragraphs a hit, all by hand. Its index has public words alone,
 * like the product's: neither has anything left to filter.
 */
final class PlainSearcher implements AutoCloseable {

    /** What was found: enough to see that both sides have done the same work. */
    record Found(long total, List<String> shown, Map<String, Map<String, Number>> counts, int marked) {}

    private static final int HITS = 10;
    private static final int PLACES = 3;
    private static final int VALUES = 40;
    private static final int SYNTAX = SimpleQueryParser.AND_OPERATOR
            | SimpleQueryParser.OR_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.NEAR_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.PRECEDENCE_OPERATORS
            | SimpleQueryParser.WHITESPACE_OPERATOR;
    private static final int MARKED = SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.NEAR_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortedNumericSortField("weight", SortField.Type.LONG, true),
            new SortedNumericSortField("date", SortField.Type.LONG, true),
            new SortedNumericSortField("ofEntry", SortField.Type.LONG, true));

    private final DirectoryReader entryReader;
    private final DirectoryReader paragraphReader;
    private final IndexSearcher entries;
    private final IndexSearcher paragraphs;
    private final Analyzer ofEntries;
    private final Analyzer ofParagraphs;
    private final Map<String, StringDocValuesReaderState> facets = new LinkedHashMap<>();
    private final Map<String, Float> fields = new HashMap<>();

    PlainSearcher(Path folder, Analyzer ofEntries, Analyzer ofParagraphs, List<String> languages) throws IOException {
        this.ofEntries = ofEntries;
        this.ofParagraphs = ofParagraphs;
        entryReader = DirectoryReader.open(FSDirectory.open(folder.resolve(PlainWriter.ENTRIES)));
        paragraphReader = DirectoryReader.open(FSDirectory.open(folder.resolve(PlainWriter.PARAGRAPHS)));
        entries = new IndexSearcher(entryReader);
        paragraphs = new IndexSearcher(paragraphReader);
        for (String facet : PlainWriter.FACETS) {
            facets.put(facet, new StringDocValuesReaderState(entryReader, facet));
        }
        for (String language : languages) {
            fields.put("title_" + language, 4f);
            fields.put("summary_" + language, 2f);
            fields.put("words_" + language, 1f);
        }
        fields.put("spelled", 1f);
    }

    Found search(AskedSearch asked) throws IOException {
        SearchWords words = SearchWords.read(asked.text());
        FacetsCollector collected = new FacetsCollector();
        TopDocs found = FacetsCollector.search(entries, query(words, asked.narrowed()), HITS, ORDER, collected);
        Map<String, Map<String, Number>> counts = new LinkedHashMap<>();
        for (String facet : PlainWriter.FACETS) {
            counts.put(
                    facet,
                    count(facet, asked.narrowed().containsKey(facet) ? without(facet, words, asked) : collected));
        }
        List<String> shown = new ArrayList<>();
        int marked = 0;
        for (ScoreDoc hit : found.scoreDocs) {
            Document document = entries.storedFields().document(hit.doc);
            shown.add(document.get(PlainWriter.SHOWN));
            marked += places(document.get(PlainWriter.ID), document.get("language"), words.positive());
        }
        return new Found(found.totalHits.value, shown, counts, marked);
    }

    private Query query(SearchWords words, Map<String, Set<String>> narrowed) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (words.expression().isBlank()) {
            all.add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST);
        } else {
            SimpleQueryParser parser = new SimpleQueryParser(ofEntries, fields, SYNTAX);
            parser.setDefaultOperator(BooleanClause.Occur.MUST);
            all.add(parser.parse(words.expression()), BooleanClause.Occur.MUST);
        }
        narrowed.forEach((facet, values) -> all.add(
                new TermInSetQuery(facet, values.stream().map(BytesRef::new).toList()), BooleanClause.Occur.FILTER));
        return all.build();
    }

    /** A facet's own choice does not hide its other values. */
    private FacetsCollector without(String facet, SearchWords words, AskedSearch asked) throws IOException {
        Map<String, Set<String>> others = new HashMap<>(asked.narrowed());
        others.remove(facet);
        FacetsCollector collected = new FacetsCollector();
        entries.search(query(words, others), collected);
        return collected;
    }

    private Map<String, Number> count(String facet, FacetsCollector collected) throws IOException {
        Map<String, Number> counts = new LinkedHashMap<>();
        FacetResult result = new StringValueFacetCounts(facets.get(facet), collected).getTopChildren(VALUES, facet);
        for (int i = 0; result != null && i < result.labelValues.length; i++) {
            counts.put(result.labelValues[i].label, result.labelValues[i].value);
        }
        return counts;
    }

    /** How many paragraphs of a hit are shown with the words marked. */
    private int places(String entry, String language, String positive) throws IOException {
        if (positive.isBlank()) {
            return 0;
        }
        String field = "words_" + language;
        SimpleQueryParser parser = new SimpleQueryParser(ofParagraphs, Map.of(field, 1f), MARKED);
        parser.setDefaultOperator(BooleanClause.Occur.SHOULD);
        Query words = parser.parse(positive);
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PlainWriter.ENTRY, entry)), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(PlainWriter.HEADING, "false")), BooleanClause.Occur.FILTER)
                .add(words, BooleanClause.Occur.MUST)
                .build();
        TopDocs found = paragraphs.search(query, PLACES);
        String[] pieces =
                UnifiedHighlighter.builder(paragraphs, ofParagraphs).build().highlight(field, query, found, 1);
        for (ScoreDoc hit : found.scoreDocs) {
            paragraphs.storedFields().document(hit.doc, Set.of(PlainWriter.NUMBER));
        }
        return pieces.length;
    }

    @Override
    public void close() throws IOException {
        entryReader.close();
        paragraphReader.close();
    }
}
