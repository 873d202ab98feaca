package comity.precedent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.backend.elasticsearch.types.dsl.ElasticsearchIndexFieldTypeFactory;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;

/** The fields of a text by which it is compared with others, in one language. Lucene cuts the runs itself. */
record RunFields(String language, List<Field> fields) {

    private record Field(int size, boolean readyMade, IndexFieldReference<String> reference) {}

    static RunFields of(IndexSchemaElement schema, String language) {
        List<Field> fields = new ArrayList<>();
        for (int size : WordRuns.SIZES) {
            boolean[] readyMade = new boolean[1];
            IndexFieldReference<String> reference = schema.field(Likeness.field(size, language), f -> {
                        readyMade[0] = isOpenSearch(f);
                        return f.asString()
                                .analyzer(
                                        readyMade[0] ? OpenSearchAnalysis.RUNS : TribunalAnalysis.runs(size, language));
                    })
                    .toReference();
            fields.add(new Field(size, readyMade[0], reference));
        }
        return new RunFields(language, fields);
    }

    private static boolean isOpenSearch(IndexFieldTypeFactory factory) {
        return factory instanceof ElasticsearchIndexFieldTypeFactory;
    }

    void write(DocumentElement target, String words) {
        for (Field field : fields) {
            target.addValue(field.reference(), field.readyMade() ? runs(field.size(), words) : words);
        }
    }

    private String runs(int size, String words) {
        try (WordRuns runs = new WordRuns(language, size)) {
            return OpenSearchRuns.joined(runs.all(words));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
