package comity.precedent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** The settings and fields of each index as Hibernate Search derives them from the entities, and what it has no words for. */
final class OpenSearchSchema {

    private OpenSearchSchema() {}

    /** By the names of the indexes. */
    static Map<String, ObjectNode> of(SearchSession session) {
        Map<String, ObjectNode> schemas = new HashMap<>();
        session.schemaManager()
                .exportExpectedSchema((backend, index, export) -> schemas.put(
                        index, (ObjectNode) OpenSearchCalls.read(export.extension(ElasticsearchExtension.get())
                                .bodyParts()
                                .get(0)
                                .toString())));
        schemas.values().forEach(OpenSearchSchema::complete);
        return schemas;
    }

    /** One shard, so that all words are counted together; each length of runs scored as {@link Likeness} says. */
    private static void complete(ObjectNode schema) {
        ObjectNode settings = schema.withObjectProperty("settings");
        settings.put("number_of_shards", 1);
        ObjectNode similarities = settings.putObject("similarity");
        for (Likeness.Part part : Likeness.PRODUCT) {
            similarities
                    .putObject(Likeness.RUNS + part.size())
                    .put("type", "BM25")
                    .put("k1", part.k1())
                    .put("b", part.b());
        }
        ObjectNode mappings = schema.withObjectProperty("mappings");
        JsonNode properties = mappings.path("properties");
        for (String language : IndexFields.LANGUAGES) {
            for (Likeness.Part part : Likeness.PRODUCT) {
                ((ObjectNode) properties.path(Likeness.field(part.size(), language)))
                        .put("similarity", Likeness.RUNS + part.size());
            }
        }
        mappings.putObject("_source").putArray("excludes").add(Likeness.RUNS + "*");
        schema.remove("aliases");
    }
}
