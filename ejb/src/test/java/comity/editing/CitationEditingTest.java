package comity.editing;

import static org.assertj.core.api.Assertions.assertThat;

import comity.decision.DecisionReading;
import comity.decision.DecisionType;
import comity.decision.IssuedDecision;
import comity.decision.Treatment;
import org.junit.jupiter.api.Test;

/** Section 11: treatments that an editor confirms, and what becomes of the holdings they touch. */
class CitationEditingTest extends EditingScene {

    @Test
    void nothing_counts_before_an_editor_has_confirmed_it() {
        IssuedDecision earlier = published("Silence may be consent.");
        Long holding = holding(earlier, "Silence may be consent.", 1);
        IssuedDecision later = published("The Panel doubts " + earlier.citation() + ", § 1.");
        assertThat(status(earlier, holding)).isEqualTo(HoldingStatus.GOOD);
        treat(later, 1, Treatment.QUESTIONED);
        assertThat(status(earlier, holding)).isEqualTo(HoldingStatus.DOUBTED);
        assertThat(log(earlier).get(0)).isEqualTo("editor STATUS § 1: GOOD -> DOUBTED");
        assertThat(log(later).get(0))
                .isEqualTo("editor CITATION § 1 → " + earlier.citation() + ", § 1: UNCONFIRMED -> QUESTIONED 2");
        treat(later, 1, Treatment.EXPLAINED);
        assertThat(status(earlier, holding)).isEqualTo(HoldingStatus.GOOD);
        assertThat(log(earlier).get(0)).isEqualTo("editor STATUS § 1: DOUBTED -> GOOD");
    }

    @Test
    void the_effect_is_seen_before_anything_is_saved() {
        IssuedDecision earlier = published("Silence may be consent.");
        Long holding = holding(earlier, "Silence may be consent.", 1);
        weigh(earlier, 4);
        IssuedDecision later = published("The Panel doubts " + earlier.citation() + ", § 1.");
        TreatmentEffect effect = preview(later, 1, Treatment.QUESTIONED);
        assertThat(effect.holdings()).singleElement().satisfies(moved -> {
            assertThat(moved.holding()).isEqualTo(holding);
            assertThat(moved.from()).isEqualTo(HoldingStatus.GOOD);
            assertThat(moved.to()).isEqualTo(HoldingStatus.GOOD);
            assertThat(moved.onAdoption()).isEqualTo(HoldingStatus.DOUBTED);
        });
        assertThat(effect.score()).isEqualTo(85);
        assertThat(effect.scoreThen()).isEqualTo(80);
        assertThat(status(earlier, holding)).isEqualTo(HoldingStatus.GOOD);
        assertThat(cited(later, 1).confirmed()).isFalse();
        weigh(later, 4);
        assertThat(preview(later, 1, Treatment.QUESTIONED).isMoved()).isTrue();
    }

    @Test
    void a_citation_touches_the_holdings_of_its_paragraph_and_one_without_paragraph_all_of_them() {
        IssuedDecision earlier = published("Silence may be consent.", "A stay is no transit.");
        Long first = holding(earlier, "Silence may be consent.", 1);
        Long second = holding(earlier, "A stay is no transit.", 2);
        IssuedDecision later =
                published("As modified: " + earlier.citation() + ", § 2.", "See " + earlier.citation() + ".");
        treat(later, 1, Treatment.MODIFIED);
        assertThat(status(earlier, first)).isEqualTo(HoldingStatus.GOOD);
        assertThat(status(earlier, second)).isEqualTo(HoldingStatus.QUALIFIED);
        treat(later, 2, Treatment.SUPERSEDED);
        assertThat(status(earlier, first)).isEqualTo(HoldingStatus.BAD);
        court.get(CitationEditing.class)
                .treat(
                        later.slug(),
                        2,
                        new TreatCitation(version(later), Treatment.SUPERSEDED, 1, second, false),
                        EDITOR);
        assertThat(status(earlier, first)).isEqualTo(HoldingStatus.GOOD);
        assertThat(status(earlier, second)).isEqualTo(HoldingStatus.BAD);
    }

    @Test
    void what_is_no_citation_is_shown_to_nobody_and_counts_for_nothing() {
        IssuedDecision earlier = published("Silence may be consent.");
        Long holding = holding(earlier, "Silence may be consent.", 1);
        IssuedDecision later = published("Not in point: " + earlier.citation() + ", § 1.");
        treat(later, 1, Treatment.MODIFIED);
        court.get(CitationEditing.class)
                .treat(later.slug(), 1, new TreatCitation(version(later), null, null, null, true), EDITOR);
        assertThat(status(earlier, holding)).isEqualTo(HoldingStatus.GOOD);
        DecisionReading decisions = court.get(DecisionReading.class);
        assertThat(decisions.read(later.slug(), comity.common.Actor.anybody()).cites())
                .isEmpty();
        assertThat(decisions.read(earlier.slug(), comity.common.Actor.anybody()).citedBy())
                .isEmpty();
        DeskRow left = court.get(EditingDesk.class).of(later.slug(), EDITOR).left();
        assertThat(left.dealt()).isEqualTo(left.citations()).isEqualTo(1);
    }

    @Test
    void the_editor_adds_a_citation_that_the_words_make_without_its_form() {
        IssuedDecision earlier = published("Silence may be consent.");
        Long holding = holding(earlier, "Silence may be consent.", 1);
        IssuedDecision later = published("What was said in the Vey case cannot stand.");
        weigh(later, 5);
        int no = court.get(CitationEditing.class)
                .add(
                        later.slug(),
                        new AddCitation(
                                version(later), 1, earlier.citation() + ", § 1", Treatment.NOT_FOLLOWED, 4, null),
                        EDITOR);
        assertThat(no).isEqualTo(1);
        assertThat(status(earlier, holding)).isEqualTo(HoldingStatus.DOUBTED);
        DeskView.Cited shown =
                court.get(EditingDesk.class).of(later.slug(), EDITOR).citation(1);
        assertThat(shown.byEditor()).isTrue();
        assertThat(shown.quote()).isEqualTo("What was said in the Vey case cannot stand.");
        assertThat(court.get(EditedReading.class).treatments(earlier.slug())).containsEntry(Treatment.NOT_FOLLOWED, 1L);
        assertThat(court.get(EditedReading.class).flags(java.util.List.of(earlier.slug())))
                .containsEntry(earlier.slug() + "#1", HoldingStatus.DOUBTED);
    }

    @Test
    void the_effect_of_an_added_citation_is_seen_before_it_is_added() {
        IssuedDecision earlier = published("Silence may be consent.");
        Long holding = holding(earlier, "Silence may be consent.", 1);
        IssuedDecision later = published("What was said in the Vey case cannot stand.");
        weigh(later, 5);
        TreatmentEffect effect = court.get(CitationEditing.class)
                .preview(
                        later.slug(),
                        new AddCitation(
                                version(later), 1, earlier.citation() + ", § 1", Treatment.NOT_FOLLOWED, 4, null),
                        EDITOR);
        assertThat(effect.holdings()).singleElement().satisfies(moved -> {
            assertThat(moved.holding()).isEqualTo(holding);
            assertThat(moved.to()).isEqualTo(HoldingStatus.DOUBTED);
        });
        assertThat(status(earlier, holding)).isEqualTo(HoldingStatus.GOOD);
        assertThat(court.get(EditingDesk.class).of(later.slug(), EDITOR).citations())
                .isEmpty();
    }

    @Test
    void redacted_words_are_neither_quoted_nor_confirmed() {
        IssuedDecision earlier = published("Silence may be consent.");
        IssuedDecision later = published(
                DecisionType.P,
                decidedCase(),
                without(1, "Left out."),
                "The witness Kerr relied on " + earlier.citation() + ", § 1.",
                "First. The Panel follows " + earlier.citation() + ", § 1. Last.");
        DeskView desk = court.get(EditingDesk.class).of(later.slug(), EDITOR);
        assertThat(desk.citations()).extracting(DeskView.Cited::no).containsExactly(2);
        assertThat(desk.citations().get(0).quote())
                .startsWith("The Panel follows")
                .doesNotContain("Kerr");
        assertThat(desk.toString()).doesNotContain("Kerr");
    }
}
