package comity.precedent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.index.ElasticsearchIndexManager;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.session.SearchSession;

/**
 * An OpenSearch server: each copy is an index of its own, and the names by which Hibernate Search writes and reads are
 * moved between them.
 */
final class OpenSearchEngine implements IndexEngine {

    private static final Likeness LIKENESS = new Likeness(Likeness.PRODUCT);

    /** As many as a server gives at once. */
    private static final int AT_ONCE = 10_000;

    private final SearchSession session;
    private final SearchMapping mapping;
    private final OpenSearchCalls calls;
    private final OpenSearchLayout.Names entries;
    private final OpenSearchLayout.Names paragraphs;

    OpenSearchEngine(SearchSession session, SearchMapping mapping, ElasticsearchBackend backend) {
        this.session = session;
        this.mapping = mapping;
        this.calls = new OpenSearchCalls(backend.client(RestClient.class));
        this.entries = names(PrecedentEntry.class);
        this.paragraphs = names(PrecedentParagraph.class);
    }

    private OpenSearchLayout.Names names(Class<?> indexed) {
        return OpenSearchLayout.Names.ofRead(mapping.indexedEntity(indexed)
                .indexManager()
                .unwrap(ElasticsearchIndexManager.class)
                .descriptor()
                .readName());
    }

    /** The schema of each kind of document, as it is today. */
    private Map<OpenSearchLayout.Names, ObjectNode> schemas() {
        Map<String, ObjectNode> known = OpenSearchSchema.of(session);
        return Map.of(entries, known.get(PrecedentEntry.INDEX), paragraphs, known.get(PrecedentParagraph.INDEX));
    }

    @Override
    public void make() {
        for (OpenSearchLayout.Names names : List.of(entries, paragraphs)) {
            for (IndexCopy copy : IndexCopy.values()) {
                if (!calls.has(names.index(copy))) {
                    calls.put(names.index(copy), schemas().get(names));
                }
            }
            if (!calls.has("_alias/" + names.read())) {
                move(names.read(), names, IndexCopy.A);
            }
        }
    }

    @Override
    public void aim(IndexCopy copy) {
        move(entries.written(), entries, copy);
        move(paragraphs.written(), paragraphs, copy);
    }

    @Override
    public void serve(IndexCopy copy) {
        for (OpenSearchLayout.Names names : List.of(entries, paragraphs)) {
            calls.post(names.index(copy) + "/_refresh", null);
            move(names.read(), names, copy);
        }
    }

    /** One step: nobody finds the name gone or twice. */
    private void move(String alias, OpenSearchLayout.Names names, IndexCopy copy) {
        ObjectNode steps = OpenSearchCalls.object();
        ArrayNode actions = steps.putArray("actions");
        actions.addObject()
                .putObject("remove")
                .put("index", names.index(copy.other()))
                .put("alias", alias)
                .put("must_exist", false);
        actions.addObject().putObject("add").put("index", names.index(copy)).put("alias", alias);
        calls.post("_aliases", steps);
    }

    @Override
    public long size(IndexCopy copy) {
        String index = entries.index(copy);
        calls.post(index + "/_refresh", null);
        return calls.get(index + "/_count").path("count").asLong();
    }

    /** Made again with the fields of today; the names that stand for it stay with it. */
    @Override
    public void empty(IndexCopy copy) {
        schemas().forEach((names, schema) -> {
            String index = names.index(copy);
            schema.set("aliases", calls.get(index + "/_alias").path(index).path("aliases"));
            calls.delete(index, null);
            calls.put(index, schema);
        });
    }

    @Override
    public IndexContent content(IndexCopy copy) {
        Map<Long, Long> stamps = new HashMap<>();
        Map<Long, Integer> counts = new HashMap<>();
        read(entries.index(copy), IndexFields.STAMP, stamps::put);
        read(paragraphs.index(copy), IndexFields.SELF, (entry, paragraph) -> counts.merge(entry, 1, Integer::sum));
        return new IndexContent(stamps, counts);
    }

    /** Tells of each document whose it is, and a number of its own. */
    private void read(String index, String field, BiConsumer<Long, Long> each) {
        calls.post(index + "/_refresh", null);
        ObjectNode asked = numbers(AT_ONCE, IndexFields.OF_ENTRY, field);
        asked.putArray("sort").add("_doc");
        JsonNode page = calls.post(index + "/_search?scroll=1m", asked);
        while (!page.path("hits").path("hits").isEmpty()) {
            page.path("hits")
                    .path("hits")
                    .forEach(hit -> each.accept(number(hit, IndexFields.OF_ENTRY), number(hit, field)));
            page = calls.post("_search/scroll", scroll(page).put("scroll", "1m"));
        }
        calls.delete("_search/scroll", scroll(page));
    }

    private static ObjectNode scroll(JsonNode page) {
        return OpenSearchCalls.object().put("scroll_id", page.path("_scroll_id").asText());
    }

    private static ObjectNode numbers(int most, String... fields) {
        ObjectNode asked = OpenSearchCalls.object().put("size", most).put("_source", false);
        ArrayNode wanted = asked.putArray("docvalue_fields");
        List.of(fields).forEach(wanted::add);
        return asked;
    }

    private static long number(JsonNode hit, String field) {
        return hit.path("fields").path(field).path(0).asLong();
    }

    @Override
    public FoundCounts counts(IndexCopy copy, IndexCondition condition, List<String> facets, int most) {
        var asked = session.search(PrecedentEntry.class)
                .select(f -> f.id(Long.class))
                .where(condition::in)
                .routing(copy.name());
        Map<String, AggregationKey<Map<String, Long>>> keys = new LinkedHashMap<>();
        for (String facet : facets) {
            AggregationKey<Map<String, Long>> key = AggregationKey.of(facet);
            keys.put(facet, key);
            asked.aggregation(key, f -> f.terms().field(facet, String.class).maxTermCount(most));
        }
        SearchResult<Long> found = asked.fetch(0);
        Map<String, Map<String, Long>> values = new LinkedHashMap<>();
        keys.forEach((facet, key) -> values.put(facet, found.aggregation(key)));
        return new FoundCounts(found.total().hitCount(), values);
    }

    @Override
    public List<String> near(IndexCopy copy, String word, int most) {
        ObjectNode asked = OpenSearchCalls.object().put("size", 0);
        ObjectNode near = asked.putObject("suggest").putObject("near");
        near.put("text", word)
                .putObject("term")
                .put("field", IndexFields.WRITTEN)
                .put("suggest_mode", "always")
                .put("max_edits", NearWord.slips(word))
                .put("prefix_length", 0)
                .put("min_word_length", 3)
                .put("size", most * 2);
        List<NearWord> found = new ArrayList<>();
        calls.post(entries.index(copy) + "/_search", asked)
                .path("suggest")
                .path("near")
                .path(0)
                .path("options")
                .forEach(option -> found.add(new NearWord(
                        option.path("text").asText(),
                        option.path("score").asDouble(),
                        option.path("freq").asLong())));
        return NearWord.best(found, word, most);
    }

    @Override
    public Map<Long, FoundPlaces> places(IndexCopy copy, List<PrecedentEntry> page, String positive, int most) {
        return new OpenSearchPlaces(session).of(copy, page, positive, most);
    }

    @Override
    public List<List<Alike>> alike(IndexCopy copy, List<String> texts, String language, Set<Long> without, int most) {
        boolean legacy = calls.get("").path("version").path("number").asText().startsWith("2.");
        OpenSearchRuns runs = new OpenSearchRuns(calls, legacy);
        List<List<Alike>> found = new ArrayList<>();
        for (String text : texts) {
            try {
                found.add(alike(copy, runs, LIKENESS.prepare(language, text), without, most));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return found;
    }

    private List<Alike> alike(
            IndexCopy copy, OpenSearchRuns runs, Likeness.Prepared text, Set<Long> without, int most) {
        String index = entries.index(copy);
        ObjectNode query = runs.query(index, text);
        if (query == null) {
            return List.of();
        }
        ((ObjectNode) query.path("bool")).set("must_not", ofEntries(without));
        ObjectNode asked = numbers(most, IndexFields.OF_ENTRY);
        asked.set("query", query);
        Map<Long, Double> scores = new LinkedHashMap<>();
        calls.post(index + "/_search", asked)
                .path("hits")
                .path("hits")
                .forEach(hit -> scores.put(
                        number(hit, IndexFields.OF_ENTRY), hit.path("_score").asDouble()));
        Map<Long, Long> places = places(copy, runs, text, scores.keySet());
        return scores.entrySet().stream()
                .map(one -> new Alike(one.getKey(), one.getValue(), places.get(one.getKey())))
                .toList();
    }

    /** Of each entry the paragraph that is most alike. */
    private Map<Long, Long> places(
            IndexCopy copy, OpenSearchRuns runs, Likeness.Prepared text, Collection<Long> found) {
        String index = paragraphs.index(copy);
        ObjectNode query = found.isEmpty() ? null : runs.query(index, text);
        if (query == null) {
            return Map.of();
        }
        ((ObjectNode) query.path("bool")).set("filter", ofEntries(found));
        ObjectNode asked = numbers(found.size(), IndexFields.OF_ENTRY, IndexFields.SELF);
        asked.set("query", query);
        asked.putObject("collapse").put("field", IndexFields.OF_ENTRY);
        Map<Long, Long> places = new HashMap<>();
        calls.post(index + "/_search", asked)
                .path("hits")
                .path("hits")
                .forEach(hit -> places.put(number(hit, IndexFields.OF_ENTRY), number(hit, IndexFields.SELF)));
        return places;
    }

    private static ArrayNode ofEntries(Collection<Long> entries) {
        ArrayNode conditions = OpenSearchCalls.array();
        ArrayNode numbers = conditions.addObject().putObject("terms").putArray(IndexFields.OF_ENTRY);
        entries.forEach(numbers::add);
        return conditions;
    }
}
