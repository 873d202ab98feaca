package comity.ear.bench;

import comity.precedent.Likeness;
import comity.precedent.WordRuns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** A throw-away index with the product's own fields and analysis, and one field of plain words for the baseline. */
final class AlikeIndex implements AutoCloseable {

    private static final String PLAIN = "plain";
    private static final int LONGEST_RUN = 4;
    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    private final Directory folder;
    private final IndexReader reader;
    private final List<String> names;

    private AlikeIndex(Directory folder, List<String> names) throws IOException {
        this.folder = folder;
        this.reader = DirectoryReader.open(folder);
        this.names = names;
    }

    /** Of texts under their names, in order: documents are numbered as they are added. */
    static AlikeIndex of(Path folder, List<Map.Entry<String, String>> texts, boolean withPlain) throws IOException {
        Map<String, Analyzer> fields = new HashMap<>();
        for (int size = 1; size <= LONGEST_RUN; size++) {
            fields.put(Likeness.field(size, "en"), new WordRuns("en", size));
        }
        Directory directory = FSDirectory.open(folder);
        IndexWriterConfig way = new IndexWriterConfig(new PerFieldAnalyzerWrapper(ENGLISH, fields));
        way.setRAMBufferSizeMB(512);
        // One thread and merges that keep the order: the number of a document is its place in the list.
        way.setMergePolicy(new org.apache.lucene.index.LogDocMergePolicy());
        List<String> names = new ArrayList<>();
        try (IndexWriter writer = new IndexWriter(directory, way)) {
            for (Map.Entry<String, String> text : texts) {
                Document document = new Document();
                fields.keySet().forEach(field -> document.add(new TextField(field, text.getValue(), Field.Store.NO)));
                if (withPlain) {
                    document.add(new TextField(PLAIN, text.getValue(), Field.Store.NO));
                }
                writer.addDocument(document);
                names.add(text.getKey());
            }
        }
        return new AlikeIndex(directory, names);
    }

    int size() {
        return names.size();
    }

    /** Exactly what the product does to rank decisions. */
    List<String> alike(Likeness likeness, String text, int most) throws IOException {
        double[] scores = likeness.scores(reader, likeness.prepare("en", text));
        return Likeness.best(scores, most).stream()
                .map(found -> names.get(found.document()))
                .toList();
    }

    /** Plain Lucene: BM25 with its own settings over the words of the text. */
    List<String> plain(String text, int most) throws IOException {
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
        Query words = new QueryBuilder(ENGLISH).createBooleanQuery(PLAIN, text);
        List<String> ranked = new ArrayList<>();
        for (ScoreDoc found : searcher.search(words, most).scoreDocs) {
            ranked.add(names.get(found.doc));
        }
        return ranked;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        folder.close();
    }
}
