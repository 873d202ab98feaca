package comity.precedent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Marks words in the paragraphs of a page of results: one reader, one walk and one highlighter for
 * all that are of one language. */
final class LucenePlaces {

    private static final int MARKED = SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.NEAR_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    private final Analyzer analyzer;
    private final IndexReader paragraphs;
    private final UnifiedHighlighter highlighter;

    LucenePlaces(IndexReader paragraphs, Analyzer analyzer) {
        this.analyzer = analyzer;
        this.paragraphs = paragraphs;
        this.highlighter = UnifiedHighlighter.builder(new IndexSearcher(paragraphs), analyzer)
                .withFormatter(new DefaultPassageFormatter(FoundPlaces.OPEN, FoundPlaces.CLOSE, "", false))
                .withMaxNoHighlightPassages(0)
                .build();
    }

    Map<Long, FoundPlaces> of(List<PrecedentEntry> page, String positive, int most) throws IOException {
        Map<Long, FoundPlaces> places = new HashMap<>();
        Map<String, List<PrecedentEntry>> sameLanguage =
                page.stream().collect(Collectors.groupingBy(entry -> IndexFields.in("words", entry.language())));
        for (Map.Entry<String, List<PrecedentEntry>> same : sameLanguage.entrySet()) {
            SimpleQueryParser parser = new SimpleQueryParser(analyzer, Map.of(same.getKey(), 1f), MARKED);
            parser.setDefaultOperator(BooleanClause.Occur.SHOULD);
            mark(same.getValue(), same.getKey(), parser.parse(positive), most, places);
        }
        return places;
    }

    private void mark(List<PrecedentEntry> entries, String field, Query words, int most, Map<Long, FoundPlaces> places)
            throws IOException {
        Map<Long, BestParagraphs> best = best(entries, words, most);
        ScoreDoc[] chosen =
                best.values().stream().flatMap(one -> one.inOrder().stream()).toArray(ScoreDoc[]::new);
        if (chosen.length == 0) {
            return;
        }
        TotalHits all = new TotalHits(chosen.length, TotalHits.Relation.EQUAL_TO);
        String[] marked = highlighter.highlight(field, words, new TopDocs(all, chosen), 1);
        Map<Integer, String> pieces = new HashMap<>();
        for (int i = 0; i < chosen.length; i++) {
            pieces.put(chosen[i].doc, marked[i]);
        }
        for (Map.Entry<Long, BestParagraphs> one : best.entrySet()) {
            List<PrecedentResults.Place> shown = new ArrayList<>();
            for (ScoreDoc paragraph : one.getValue().inOrder()) {
                String piece = pieces.get(paragraph.doc);
                if (piece != null) {
                    shown.add(FoundPlaces.place(
                            LuceneDocuments.word(paragraphs, IndexFields.NUMBER, paragraph.doc), piece));
                }
            }
            places.put(one.getKey(), new FoundPlaces(one.getValue().count(), shown));
        }
    }

    /** The paragraphs of all these entries are walked through once. */
    private Map<Long, BestParagraphs> best(List<PrecedentEntry> entries, Query words, int most) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(
                        LuceneDocuments.textOf(
                                entries.stream().map(PrecedentEntry::id).toList()),
                        BooleanClause.Occur.FILTER)
                .add(words, BooleanClause.Occur.MUST)
                .build();
        Map<Long, BestParagraphs> best = new HashMap<>();
        LuceneDocuments.each(
                paragraphs,
                query,
                ScoreMode.COMPLETE,
                (document, scorer) -> best.computeIfAbsent(
                                LuceneDocuments.number(paragraphs, IndexFields.OF_ENTRY, document),
                                owner -> new BestParagraphs(most))
                        .add(new ScoreDoc(document, scorer.score())));
        return best;
    }
}
