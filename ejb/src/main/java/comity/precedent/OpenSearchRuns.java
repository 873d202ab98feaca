package comity.precedent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** {@link Likeness} in an OpenSearch server's words: it adds BM25 over runs as the server scores terms. */
final class OpenSearchRuns {

    /** A run is one word to the server; no stem has this sign. */
    private static final char BETWEEN = '+';

    private static final String WEIGHT = "boost";

    private final OpenSearchCalls calls;
    private final boolean legacy;

    /** @param legacy whether this server's BM25 still multiplies by k1 + 1, as all before version 3 do */
    OpenSearchRuns(OpenSearchCalls calls, boolean legacy) {
        this.calls = calls;
        this.legacy = legacy;
    }

    static String joined(Collection<String> runs) {
        return runs.stream().map(run -> run.replace(' ', BETWEEN)).collect(Collectors.joining(" "));
    }

    /** A run and in how many documents it stands. */
    private record Run(String text, long documents, int order) {}

    /**
     * What asks this index for documents that are like the text; null where nothing of the text stands in it. Where any
     * document shares a run with it, one that shares single stems only is not found.
     */
    ObjectNode query(String index, Likeness.Prepared text) {
        List<List<Run>> rarest = rarest(index, text);
        ArrayNode runs = OpenSearchCalls.array();
        ArrayNode stems = OpenSearchCalls.array();
        for (int i = 0; i < Likeness.PRODUCT.size(); i++) {
            Likeness.Part part = Likeness.PRODUCT.get(i);
            if (!rarest.get(i).isEmpty()) {
                (part.size() == 1 ? stems : runs).add(match(part, text.language(), rarest.get(i)));
            }
        }
        if (runs.isEmpty() && stems.isEmpty()) {
            return null;
        }
        ObjectNode all = OpenSearchCalls.object();
        ObjectNode bool = all.putObject("bool");
        if (runs.isEmpty()) {
            bool.set("must", stems);
        } else {
            ObjectNode any = bool.putArray("must").addObject().putObject("bool");
            any.put("minimum_should_match", 1);
            any.set("should", runs);
            bool.set("should", stems);
        }
        return all;
    }

    private ObjectNode match(Likeness.Part part, String language, List<Run> runs) {
        ObjectNode match = OpenSearchCalls.object();
        ObjectNode field = match.putObject("match").putObject(Likeness.field(part.size(), language));
        field.put("query", runs.stream().map(Run::text).collect(Collectors.joining(" ")));
        field.put(WEIGHT, part.weight() / (legacy ? part.k1() + 1 : 1));
        return match;
    }

    /** Of each length the rarest runs of those that stand in the index. */
    private List<List<Run>> rarest(String index, Likeness.Prepared text) {
        ObjectNode asked = OpenSearchCalls.object();
        ObjectNode words = asked.putObject("doc");
        for (int i = 0; i < Likeness.PRODUCT.size(); i++) {
            words.put(
                    Likeness.field(Likeness.PRODUCT.get(i).size(), text.language()),
                    joined(text.runs().get(i)));
        }
        asked.put("term_statistics", true).put("offsets", false).put("payloads", false);
        JsonNode vectors = calls.post(index + "/_termvectors", asked).path("term_vectors");
        return Likeness.PRODUCT.stream()
                .map(part -> rarest(
                        vectors.path(Likeness.field(part.size(), text.language()))
                                .path("terms"),
                        part.rarest()))
                .toList();
    }

    private static List<Run> rarest(JsonNode terms, int most) {
        List<Run> found = new ArrayList<>();
        terms.properties().forEach(term -> {
            long documents = term.getValue().path("doc_freq").asLong();
            if (documents > 0) {
                int order =
                        term.getValue().path("tokens").path(0).path("position").asInt();
                found.add(new Run(term.getKey(), documents, order));
            }
        });
        return found.stream()
                .sorted(Comparator.comparingLong(Run::documents).thenComparingInt(Run::order))
                .limit(most)
                .toList();
    }
}
