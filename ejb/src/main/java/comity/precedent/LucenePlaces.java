package comity.precedent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Marks words in the paragraphs of a page of results: one reader and one highlighter for all of them. */
final class LucenePlaces {

    private static final int MARKED = SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.NEAR_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    private final Analyzer analyzer;
    private final IndexSearcher paragraphs;
    private final UnifiedHighlighter highlighter;

    LucenePlaces(IndexReader paragraphs, Analyzer analyzer) {
        this.analyzer = analyzer;
        this.paragraphs = new IndexSearcher(paragraphs);
        this.highlighter = UnifiedHighlighter.builder(this.paragraphs, analyzer)
                .withFormatter(new DefaultPassageFormatter(FoundPlaces.OPEN, FoundPlaces.CLOSE, "", false))
                .withMaxNoHighlightPassages(0)
                .build();
    }

    Map<Long, FoundPlaces> of(List<PrecedentEntry> page, String positive, int most) throws IOException {
        Map<Long, FoundPlaces> places = new HashMap<>();
        for (PrecedentEntry entry : page) {
            String field = IndexFields.in("words", entry.language());
            SimpleQueryParser parser = new SimpleQueryParser(analyzer, Map.of(field, 1f), MARKED);
            parser.setDefaultOperator(BooleanClause.Occur.SHOULD);
            places.put(entry.id(), of(entry.id(), field, parser.parse(positive), most));
        }
        return places;
    }

    private FoundPlaces of(Long entry, String field, Query words, int most) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(LongPoint.newExactQuery(IndexFields.ENTRY, entry), BooleanClause.Occur.FILTER)
                .add(IntPoint.newExactQuery(IndexFields.HEADING, 0), BooleanClause.Occur.FILTER)
                .add(words, BooleanClause.Occur.MUST)
                .build();
        TopDocs found = paragraphs.search(query, new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE));
        if (found.scoreDocs.length == 0) {
            return FoundPlaces.NONE;
        }
        String[] marked = highlighter.highlight(field, words, found, 1);
        List<PrecedentResults.Place> best = new ArrayList<>();
        for (int i = 0; i < marked.length; i++) {
            if (marked[i] != null) {
                best.add(FoundPlaces.place(number(found.scoreDocs[i]), marked[i]));
            }
        }
        return new FoundPlaces(found.totalHits.value, best);
    }

    private String number(ScoreDoc paragraph) throws IOException {
        return paragraphs
                .storedFields()
                .document(paragraph.doc, Set.of(IndexFields.NUMBER))
                .get(IndexFields.NUMBER);
    }
}
