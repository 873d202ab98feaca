package comity.precedent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** What of a paragraph goes into the index: its words and whose it is. */
public class ParagraphBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(PrecedentParagraph.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<PrecedentParagraph> {

        private final Map<String, IndexFieldReference<String>> words = new HashMap<>();
        private final Map<String, RunFields> runs = new HashMap<>();
        private final IndexFieldReference<Long> entryNumber;
        private final IndexFieldReference<Long> self;
        private final IndexFieldReference<String> textOf;
        private final IndexFieldReference<String> number;

        Bridge(IndexSchemaElement schema) {
            for (String language : IndexFields.LANGUAGES) {
                String field = IndexFields.in("words", language);
                words.put(
                        field,
                        schema.field(
                                        field,
                                        f -> f.asString()
                                                .analyzer(TribunalAnalysis.words(language))
                                                .highlightable(List.of(Highlightable.UNIFIED)))
                                .toReference());
                runs.put(language, RunFields.of(schema, language));
            }
            entryNumber = number(schema, IndexFields.OF_ENTRY);
            self = number(schema, IndexFields.SELF);
            textOf = schema.field(IndexFields.TEXT_OF, f -> f.asString()).toReference();
            number = schema.field(
                            IndexFields.NUMBER,
                            f -> f.asString().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
        }

        private static IndexFieldReference<Long> number(IndexSchemaElement schema, String name) {
            return schema.field(name, f -> f.asLong().sortable(Sortable.YES)).toReference();
        }

        @Override
        public void write(DocumentElement target, PrecedentParagraph paragraph, TypeBridgeWriteContext context) {
            target.addValue(words.get(IndexFields.in("words", paragraph.language())), paragraph.words());
            target.addValue(entryNumber, paragraph.entryId());
            target.addValue(self, paragraph.id());
            if (paragraph.heading() == null) {
                target.addValue(textOf, paragraph.entryId().toString());
                runs.get(IndexFields.known(paragraph.language())).write(target, paragraph.words());
            }
            target.addValue(number, paragraph.number());
        }
    }
}
