package comity.ear.bench;

import comity.precedent.LabelKind;
import comity.precedent.Likeness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * What somebody would write who had Lucene alone: the same documents with the same fields, by the analyzers of the
 * product's own index, in one thread and with the writer's own settings. What a hit shows is stored beside.
 */
final class PlainWriter implements AutoCloseable {

    static final String ENTRIES = "entries";
    static final String PARAGRAPHS = "paragraphs";
    static final String ID = "id";
    static final String ENTRY = "entry";
    static final String HEADING = "heading";
    static final String NUMBER = "number";
    static final String SHOWN = "shown";
    static final List<String> FACETS = List.of("type", "provision", "category", "outcome", "party", "year");

    private static final List<Integer> RUNS = List.of(1, 2, 3, 4);

    private final Directory entryFolder;
    private final Directory paragraphFolder;
    private final IndexWriter entries;
    private final IndexWriter paragraphs;
    private long paragraph;
    private long nanos;

    PlainWriter(Path folder, Analyzer ofEntries, Analyzer ofParagraphs) throws IOException {
        entryFolder = FSDirectory.open(folder.resolve(ENTRIES));
        paragraphFolder = FSDirectory.open(folder.resolve(PARAGRAPHS));
        entries = new IndexWriter(entryFolder, new IndexWriterConfig(ofEntries));
        paragraphs = new IndexWriter(paragraphFolder, new IndexWriterConfig(ofParagraphs));
    }

    /** Adds a decision with its paragraphs; inventing it is not counted. */
    void add(InventedDecision decision) throws IOException {
        long begun = System.nanoTime();
        entries.addDocument(entry(decision));
        for (InventedDecision.Passage passage : decision.passages()) {
            paragraphs.addDocument(paragraph(decision, passage));
        }
        nanos += System.nanoTime() - begun;
    }

    private static Document entry(InventedDecision decision) {
        Document document = new Document();
        String language = decision.tongue().code();
        String text = decision.passages().stream()
                .map(InventedDecision.Passage::words)
                .collect(Collectors.joining("\n"));
        String whole =
                decision.citation() + "\n" + String.join("\n", decision.labels().get(LabelKind.KEYWORD)) + "\n" + text;
        document.add(new StringField(ID, String.valueOf(decision.id()), Field.Store.YES));
        text(document, "title_" + language, decision.title());
        text(document, "summary_" + language, decision.summary());
        text(document, "words_" + language, whole);
        String all = decision.title() + "\n" + decision.summary() + "\n" + whole;
        text(document, "spelled", all);
        text(document, "written", all);
        RUNS.forEach(size -> text(document, Likeness.field(size, language), text));
        exact(document, "type", decision.citation().type().name());
        exact(document, "year", String.valueOf(decision.citation().year()));
        for (Map.Entry<LabelKind, List<String>> labels : decision.labels().entrySet()) {
            labels.getValue().forEach(value -> exact(document, labels.getKey().field(), value));
        }
        document.add(new IntPoint("weight", decision.weight()));
        document.add(new SortedNumericDocValuesField("weight", decision.weight()));
        document.add(new LongPoint("date", decision.date().toEpochDay()));
        document.add(new SortedNumericDocValuesField("date", decision.date().toEpochDay()));
        document.add(new LongPoint("ofEntry", decision.id()));
        document.add(new SortedNumericDocValuesField("ofEntry", decision.id()));
        document.add(new StoredField(
                SHOWN,
                decision.citation() + "\n" + decision.title() + "\n" + decision.date() + "\n" + decision.labels() + "\n"
                        + decision.summary()));
        document.add(new StoredField("language", language));
        return document;
    }

    private Document paragraph(InventedDecision decision, InventedDecision.Passage passage) {
        Document document = new Document();
        String language = decision.tongue().code();
        document.add(new StringField(ID, String.valueOf(++paragraph), Field.Store.YES));
        document.add(new TextField("words_" + language, passage.words(), Field.Store.YES));
        if (!passage.isHeading()) {
            RUNS.forEach(size -> text(document, Likeness.field(size, language), passage.words()));
            document.add(new StringField(NUMBER, passage.number().toString(), Field.Store.YES));
        }
        document.add(new StringField(ENTRY, String.valueOf(decision.id()), Field.Store.NO));
        document.add(new LongPoint("ofEntry", decision.id()));
        document.add(new SortedNumericDocValuesField("ofEntry", decision.id()));
        document.add(new LongPoint("self", paragraph));
        document.add(new SortedNumericDocValuesField("self", paragraph));
        document.add(new StringField(HEADING, String.valueOf(passage.isHeading()), Field.Store.NO));
        return document;
    }

    private static void text(Document document, String field, String words) {
        document.add(new TextField(field, words, Field.Store.NO));
    }

    /** As it stands, to be counted and chosen by; and in small letters, to be asked for by name. */
    private static void exact(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
        document.add(new StringField(field + "_any", value.toLowerCase(Locale.ROOT), Field.Store.NO));
    }

    /** Ends the writing durably; tells how long it has taken, in seconds. */
    double commit() throws IOException {
        long begun = System.nanoTime();
        entries.commit();
        paragraphs.commit();
        return (nanos + System.nanoTime() - begun) / 1e9;
    }

    @Override
    public void close() throws IOException {
        entries.close();
        paragraphs.close();
        entryFolder.close();
        paragraphFolder.close();
    }
}
