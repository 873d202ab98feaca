package comity.editing;

import static org.assertj.core.api.Assertions.assertThat;

import comity.decision.IssuedDecision;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 11: holdings and headnotes on a published decision, on the real database. */
class HoldingEditingTest extends EditingScene {

    private final EditedReading reading = court.get(EditedReading.class);

    @Test
    void a_holding_stands_at_its_paragraphs_with_what_it_makes_of_a_provision() {
        IssuedDecision decision = published("A reinforcement needs its own consent.", "Nothing follows.");
        Long second = holding(decision, "Nothing follows from that.", 2);
        Long first = holding(decision, "Each reinforcement needs consent of its own.", 1, 2);
        court.forget();
        List<HoldingView> holdings = reading.holdings(decision.slug());
        assertThat(holdings).extracting(HoldingView::id).containsExactly(first, second);
        assertThat(holdings.get(0).numbers()).isEqualTo("1, 2");
        assertThat(holdings.get(0).status()).isEqualTo(HoldingStatus.GOOD);
        assertThat(holdings.get(0).on("H2-5").effect()).isEqualTo(InterpretationEffect.NARROWS);
        assertThat(holdings.get(0).on("H2-6")).isNull();
        assertThat(reading.onProvision("H2-5")).extracting(HoldingView::id).contains(first, second);
        assertThat(reading.onProvision("H2-6")).isEmpty();
    }

    @Test
    void a_holding_is_rewritten_and_the_log_has_both_readings_and_who_wrote() {
        IssuedDecision decision = published("A reinforcement needs its own consent.");
        Long id = holding(decision, "Consent is needed.", 1);
        int version = reading.holdings(decision.slug()).get(0).version();
        court.get(HoldingEditing.class)
                .write(decision.slug(), id, words(version, "Each reinforcement needs consent.", 1), EDITOR);
        court.forget();
        assertThat(reading.holdings(decision.slug()))
                .extracting(HoldingView::statement)
                .containsExactly("Each reinforcement needs consent.");
        assertThat(log(decision))
                .containsExactly(
                        "editor HOLDING § 1: RATIO: Consent is needed. (H2-5 NARROWS) -> RATIO: Each reinforcement needs"
                                + " consent. (H2-5 NARROWS)",
                        "editor HOLDING § 1:  -> RATIO: Consent is needed. (H2-5 NARROWS)");
    }

    @Test
    void a_withdrawn_holding_leaves_pages_and_headnotes_and_stays_in_the_log_with_the_reason() {
        IssuedDecision decision = published("A reinforcement needs its own consent.");
        Long id = holding(decision, "Consent is needed.", 1);
        court.get(HeadnoteEditing.class)
                .write(
                        decision.slug(),
                        null,
                        new WriteHeadnote(null, null, "Consent is needed.", List.of(), List.of(id)),
                        EDITOR);
        court.get(HoldingEditing.class).withdraw(decision.slug(), id, "It says less.", EDITOR);
        court.forget();
        assertThat(reading.holdings(decision.slug())).isEmpty();
        assertThat(reading.onProvision("H2-5")).extracting(HoldingView::id).doesNotContain(id);
        assertThat(reading.headnotes(decision.slug()))
                .extracting(HeadnoteView::holdings)
                .containsExactly(List.of());
        assertThat(log(decision).get(0)).endsWith("-> – It says less.");
    }

    @Test
    void headnotes_keep_their_order_and_one_can_be_put_before_the_others() {
        IssuedDecision decision = published("A reinforcement needs its own consent.");
        Long holding = holding(decision, "Consent is needed.", 1);
        HeadnoteEditing headnotes = court.get(HeadnoteEditing.class);
        Long a = headnotes.write(decision.slug(), null, note(null, "First written.", holding), EDITOR);
        Long b = headnotes.write(decision.slug(), null, note(null, "Second written.", holding), EDITOR);
        Long c = headnotes.write(decision.slug(), null, note(1, "Put first.", holding), EDITOR);
        court.forget();
        assertThat(reading.headnotes(decision.slug()))
                .extracting(HeadnoteView::id)
                .containsExactly(c, a, b);
        assertThat(reading.headnotes(decision.slug()).get(0).paragraphs()).containsExactly(1);
        headnotes.withdraw(decision.slug(), a, "Said twice.", EDITOR);
        court.forget();
        assertThat(reading.headnotes(decision.slug()))
                .extracting(HeadnoteView::place)
                .containsExactly(1, 2);
    }

    @Test
    void a_headnote_is_found_under_its_keyword_and_under_the_broader_one() {
        IssuedDecision decision = published("A reinforcement needs its own consent.");
        Long id = court.get(HeadnoteEditing.class)
                .write(
                        decision.slug(),
                        null,
                        new WriteHeadnote(
                                null, null, "Consent is needed.", List.of("consent.reinforcement"), List.of()),
                        EDITOR);
        court.forget();
        assertThat(reading.underKeyword("consent")).extracting(HeadnoteView::id).contains(id);
        assertThat(reading.underKeyword("consent.transit")).isEmpty();
        Term term = reading.headnotes(decision.slug()).get(0).keywords().get(0);
        assertThat(term.path())
                .containsEntry("en", "host-nation consent › reinforcement")
                .containsEntry("fr", "consentement de l’État hôte › renforcement")
                .containsEntry("ru", "согласие принимающего государства › усиление контингента");
        assertThat(court.get(Thesaurus.class).term("consent.reinforcement").related())
                .containsExactly("ceilings.regional");
    }

    private static WriteHeadnote note(Integer place, String text, Long holding) {
        return new WriteHeadnote(null, place, text, List.of("consent.revocation"), List.of(holding));
    }
}
