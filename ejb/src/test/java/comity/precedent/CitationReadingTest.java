package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.decision.DecisionReading;
import comity.decision.DecisionView;
import comity.decision.IssuedDecision;
import comity.decision.PublicVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Section 11: the citations around a decision, as everyone may read them. */
class CitationReadingTest extends DecisionScene {

    @Test
    void section_11_citations_are_read_two_steps_around_a_decision_and_only_among_published_ones() {
        IssuedDecision oldest = published("Nothing is cited.");
        IssuedDecision older = published("It follows " + oldest.citation() + ", § 1.");
        IssuedDecision middle = published("It follows " + older.citation() + ".");
        IssuedDecision later = published("See " + middle.citation() + ", § 1, and " + oldest.citation() + ".");
        IssuedDecision far = published("See " + later.citation() + ".");
        IssuedDecision farther = published("See " + far.citation() + ".");
        issue(decidedCase(), "Not public yet: " + middle.citation() + ".", "Nothing.");
        CitationGraph graph =
                library.wired(house -> house.bean(CitationReading.class).around(middle.slug()));
        assertThat(graph.nodes())
                .extracting(node -> node.slug() + " " + node.steps())
                .containsExactlyInAnyOrder(
                        middle.slug() + " 0",
                        older.slug() + " 1",
                        later.slug() + " 1",
                        oldest.slug() + " 2",
                        far.slug() + " 2");
        assertThat(graph.edges())
                .contains(
                        new CitationGraph.Edge(older.slug(), 1, oldest.slug(), 1, "CITED", false),
                        new CitationGraph.Edge(middle.slug(), 1, older.slug(), null, "CITED", false))
                .hasSize(5);
        assertThat(graph.nodes()).extracting(CitationGraph.Node::slug).doesNotContain(farther.slug());
        assertThatThrownBy(() ->
                        library.wired(house -> house.bean(CitationReading.class).around("1999-ESCT-P-1")))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void a_citation_in_redacted_words_is_no_citation_in_public() {
        IssuedDecision known = published("Nothing is cited.");
        IssuedDecision redacted =
                issue(decidedCase(), "As in " + known.citation() + ", § 1, the person said so.", "Nothing.");
        circulate(redacted);
        publish(redacted, new PublicVersion(Map.of(1, "Left out."), Map.of(), List.of("§ 1: a person at risk")));
        assertThat(read(redacted.slug()).cites()).isEmpty();
        assertThat(read(known.slug()).citedBy()).isEmpty();
        CitationGraph graph =
                library.wired(house -> house.bean(CitationReading.class).around(known.slug()));
        assertThat(graph.edges()).isEmpty();
    }

    private static DecisionView read(String name) {
        return library.wired(house -> house.bean(DecisionReading.class).read(name, Actor.anybody()));
    }
}
