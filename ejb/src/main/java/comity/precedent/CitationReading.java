package comity.precedent;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who cites whom, as far as everyone may read it. */
@ApplicationScoped
@Transactional
public class CitationReading {

    private static final int STEPS = 2;

    /** More than these nobody reads in one picture; the list of those that cite goes on on the decision's page. */
    private static final int DRAWN = 40;

    private static final int READ = 500;

    @Inject
    PrecedentEntries entries;

    /** @throws NoSuchThing if no such decision is published */
    public CitationGraph around(String slug) {
        PrecedentEntry middle =
                entries.bySlug(slug).filter(entry -> !entry.isExternal()).orElseThrow(NoSuchThing::new);
        Map<String, Integer> steps = new LinkedHashMap<>();
        steps.put(middle.slug(), 0);
        Set<String> edge = Set.of(middle.slug());
        for (int step = 1; step <= STEPS; step++) {
            Set<String> next = new HashSet<>();
            for (CitationGraph.Edge one : entries.citationsOf(edge, READ)) {
                Stream.of(one.from(), one.to())
                        .filter(found -> !steps.containsKey(found))
                        .forEach(next::add);
            }
            for (String found : next) {
                steps.put(found, step);
            }
            edge = next;
        }
        List<CitationGraph.Node> nodes = entries.bySlugs(steps.keySet()).stream()
                .map(entry -> node(entry, steps.get(entry.slug())))
                .sorted(Comparator.comparing(CitationGraph.Node::steps)
                        .thenComparing(CitationGraph.Node::date, Comparator.reverseOrder()))
                .toList();
        List<CitationGraph.Node> drawn = nodes.stream().limit(DRAWN).toList();
        return new CitationGraph(middle.slug(), nodes.size() > DRAWN, drawn, among(drawn));
    }

    private List<CitationGraph.Edge> among(List<CitationGraph.Node> nodes) {
        Set<String> slugs = nodes.stream().map(CitationGraph.Node::slug).collect(Collectors.toSet());
        return entries.citationsOf(slugs, READ).stream()
                .filter(edge -> slugs.contains(edge.from()) && slugs.contains(edge.to()))
                .toList();
    }

    private static CitationGraph.Node node(PrecedentEntry entry, int steps) {
        return new CitationGraph.Node(
                entry.slug(),
                entry.citation(),
                entry.type(),
                entry.title(),
                entry.dateOfDecision(),
                entry.weight(),
                steps);
    }
}
