package comity.precedent;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** What of an entry goes into the index, and how. */
public class EntryBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(PrecedentEntry.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<PrecedentEntry> {

        private final Map<String, IndexFieldReference<String>> texts = new HashMap<>();
        private final Map<String, IndexFieldReference<String>> codes = new HashMap<>();
        private final Map<LabelKind, IndexFieldReference<String>> labels = new EnumMap<>(LabelKind.class);
        private final Map<LabelKind, IndexFieldReference<String>> tolerant = new EnumMap<>(LabelKind.class);
        private final Map<String, RunFields> runs = new HashMap<>();
        private final IndexFieldReference<String> spelled;
        private final IndexFieldReference<String> written;
        private final IndexFieldReference<Long> self;
        private final IndexFieldReference<Long> stamp;
        private final IndexFieldReference<LocalDate> date;
        private final IndexFieldReference<Integer> weight;

        Bridge(IndexSchemaElement schema) {
            for (String language : IndexFields.LANGUAGES) {
                text(schema, "title", language);
                text(schema, "summary", language);
                text(schema, "words", language);
                runs.put(language, RunFields.of(schema, language));
            }
            spelled = schema.field(IndexFields.SPELLED, f -> f.asString().analyzer(TribunalAnalysis.SPELLED))
                    .toReference();
            written = schema.field(
                            IndexFields.WRITTEN,
                            f -> f.asString().analyzer(TribunalAnalysis.WRITTEN).norms(Norms.NO))
                    .toReference();
            self = schema.field(IndexFields.OF_ENTRY, f -> f.asLong().sortable(Sortable.YES))
                    .toReference();
            stamp = schema.field(IndexFields.STAMP, f -> f.asLong().sortable(Sortable.YES))
                    .toReference();
            for (String code : List.of(IndexFields.TYPE, IndexFields.YEAR)) {
                codes.put(code, exact(schema, code, false));
                codes.put(IndexFields.tolerant(code), loose(schema, code, false));
            }
            for (String code : List.of(IndexFields.TREATMENT, IndexFields.STATUS)) {
                codes.put(code, exact(schema, code, true));
                codes.put(IndexFields.tolerant(code), loose(schema, code, true));
            }
            for (LabelKind kind : LabelKind.values()) {
                labels.put(kind, exact(schema, kind.field(), true));
                tolerant.put(kind, loose(schema, kind.field(), true));
            }
            date = schema.field(
                            IndexFields.DATE,
                            f -> f.asLocalDate().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
            weight = schema.field(
                            IndexFields.WEIGHT,
                            f -> f.asInteger().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
        }

        private void text(IndexSchemaElement schema, String name, String language) {
            String field = IndexFields.in(name, language);
            texts.put(
                    field,
                    schema.field(field, f -> f.asString().analyzer(TribunalAnalysis.words(language)))
                            .toReference());
        }

        private static IndexFieldReference<String> exact(IndexSchemaElement schema, String name, boolean many) {
            var field = schema.field(name, f -> f.asString().aggregable(Aggregable.YES));
            return many ? field.multiValued().toReference() : field.toReference();
        }

        private static IndexFieldReference<String> loose(IndexSchemaElement schema, String name, boolean many) {
            var field =
                    schema.field(IndexFields.tolerant(name), f -> f.asString().normalizer(TribunalAnalysis.CODE));
            return many ? field.multiValued().toReference() : field.toReference();
        }

        @Override
        public void write(DocumentElement target, PrecedentEntry entry, TypeBridgeWriteContext context) {
            String language = entry.language();
            target.addValue(texts.get(IndexFields.in("title", language)), entry.title());
            String inShort = inShort(entry);
            target.addValue(texts.get(IndexFields.in("summary", language)), inShort);
            List<String> paragraphs = entry.pass().paragraphs();
            String whole = wholeText(entry, paragraphs);
            target.addValue(texts.get(IndexFields.in("words", language)), whole);
            String all = entry.title() + "\n" + inShort + "\n" + whole;
            target.addValue(spelled, all);
            target.addValue(written, all);
            runs.get(IndexFields.known(language)).write(target, String.join("\n", paragraphs));
            target.addValue(self, entry.id());
            target.addValue(stamp, entry.pass().stamp());
            code(target, IndexFields.TYPE, entry.type());
            code(
                    target,
                    IndexFields.YEAR,
                    entry.year() == null ? null : entry.year().toString());
            labels(target, entry);
            edited(target, entry.pass().edited());
            target.addValue(date, entry.dateOfDecision());
            target.addValue(weight, entry.weight());
        }

        /** Free keywords are found; results are narrowed by the terms of the thesaurus alone. */
        private void labels(DocumentElement target, PrecedentEntry entry) {
            for (LabelKind kind : LabelKind.values()) {
                for (String value : entry.labels(kind)) {
                    if (kind != LabelKind.KEYWORD) {
                        target.addValue(labels.get(kind), value);
                    }
                    target.addValue(tolerant.get(kind), IndexFields.path(value));
                }
            }
        }

        private void edited(DocumentElement target, EditorsWords.Edited edited) {
            edited.keywords().forEach(id -> {
                target.addValue(labels.get(LabelKind.KEYWORD), id);
                target.addValue(tolerant.get(LabelKind.KEYWORD), id);
            });
            edited.names().forEach(name -> target.addValue(tolerant.get(LabelKind.KEYWORD), IndexFields.path(name)));
            edited.treatments().forEach(code -> code(target, IndexFields.TREATMENT, code));
            edited.statuses().forEach(code -> code(target, IndexFields.STATUS, code));
        }

        /** The summary, then headnotes and holdings. */
        private static String inShort(PrecedentEntry entry) {
            return Stream.concat(Stream.ofNullable(entry.summary()), entry.pass().edited().words().stream())
                    .collect(Collectors.joining("\n"));
        }

        private void code(DocumentElement target, String field, String value) {
            target.addValue(codes.get(field), value);
            target.addValue(codes.get(IndexFields.tolerant(field)), value);
        }

        private static String wholeText(PrecedentEntry entry, List<String> paragraphs) {
            return entry.citation() + "\n" + String.join("\n", entry.labels(LabelKind.KEYWORD)) + "\n"
                    + String.join("\n", paragraphs);
        }
    }
}
