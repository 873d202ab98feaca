package comity.precedent;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;

/** The fields of a text by which it is compared with others, in one language. */
record RunFields(List<IndexFieldReference<String>> fields) {

    static RunFields of(IndexSchemaElement schema, String language) {
        List<IndexFieldReference<String>> fields = new ArrayList<>();
        for (int size : WordRuns.SIZES) {
            fields.add(schema.field(
                            Likeness.field(size, language),
                            f -> f.asString().analyzer(TribunalAnalysis.runs(size, language)))
                    .toReference());
        }
        return new RunFields(fields);
    }

    void write(DocumentElement target, String words) {
        fields.forEach(field -> target.addValue(field, words));
    }
}
