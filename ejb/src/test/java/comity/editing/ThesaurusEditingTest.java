package comity.editing;

import static comity.db.Courtroom.person;
import static comity.db.Refused.faults;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Actor;
import comity.decision.IssuedDecision;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 11: the precedent editor keeps the thesaurus. */
class ThesaurusEditingTest extends EditingScene {

    private final ThesaurusEditing editing = court.get(ThesaurusEditing.class);
    private final ThesaurusDesk desk = court.get(ThesaurusDesk.class);
    private final EditedReading reading = court.get(EditedReading.class);

    private static WriteKeyword words(Integer version, String broader, String name, String... related) {
        return new WriteKeyword(version, broader, name, name + " (fr)", name + " (ru)", List.of(related));
    }

    private KeywordRow row(String id) {
        court.forget();
        return desk.of(id, EDITOR);
    }

    private void change(String id, String broader, String name, String... related) {
        editing.change(id, words(row(id).version(), broader, name, related), EDITOR);
        court.forget();
    }

    private void retire(String id, String favour) {
        editing.retire(id, new RetireKeyword(row(id).version(), favour), EDITOR);
        court.forget();
    }

    private Long headnote(IssuedDecision decision, String... keywords) {
        Long id = court.get(HeadnoteEditing.class)
                .write(
                        decision.slug(),
                        null,
                        new WriteHeadnote(null, null, "Notice is due.", List.of(keywords), List.of()),
                        EDITOR);
        court.forget();
        return id;
    }

    private List<String> incomplete(ThrowingCallable act) {
        return faults(refused(court, EditingIncomplete.class, "EDITING_INCOMPLETE", "11", act));
    }

    @Test
    void section_11_a_new_term_stands_below_its_broader_one_and_beside_its_related_ones() {
        String id = editing.add(words(null, "consent", "Lapse of  consent", "consent.silence"), EDITOR);
        court.forget();
        assertThat(id).isEqualTo("consent.lapse-of-consent");
        KeywordView view = reading.keyword(id);
        assertThat(view.term().path())
                .isEqualTo(Map.of(
                        "en", "host-nation consent › Lapse of consent",
                        "fr", "consentement de l’État hôte › Lapse of consent (fr)",
                        "ru", "согласие принимающего государства › Lapse of consent (ru)"));
        assertThat(view.broader().id()).isEqualTo("consent");
        assertThat(row("consent").narrower()).contains(id);
        assertThat(row("consent.silence").related()).containsExactly(id);
        assertThat(row(id).changes())
                .extracting(KeywordRow.Change::actor, KeywordRow.Change::was, KeywordRow.Change::became)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        EDITOR.name(),
                        "",
                        "Lapse of consent / Lapse of consent (fr) / Lapse of consent (ru); ↑ consent;"
                                + " ↔ consent.silence"));
        assertThat(row(id).changes().get(0).at()).isEqualTo(court.now());
    }

    @Test
    void section_11_a_changed_term_keeps_its_id_and_its_headnotes_and_the_change_is_logged() {
        IssuedDecision decision = published("Notice is due.");
        headnote(decision, "consent.transit");
        change("consent.transit", "exercise", "Passage", "force");
        KeywordView view = reading.keyword("consent.transit");
        assertThat(view.term().path()).containsEntry("en", "exercise › Passage");
        assertThat(view.headnotes()).hasSize(1);
        assertThat(row("force").related()).contains("consent.transit");
        assertThat(row("consent").narrower()).doesNotContain("consent.transit");
        assertThat(row("exercise").narrower()).contains("consent.transit");
        change("consent.transit", "exercise", "Passage");
        assertThat(row("force").related()).doesNotContain("consent.transit");
        assertThat(row("consent.transit").changes())
                .extracting(KeywordRow.Change::was)
                .contains("transit / transit / транзит; ↑ consent");
        int lines = row("consent.transit").changes().size();
        change("consent.transit", "exercise", "Passage");
        assertThat(row("consent.transit").changes()).as("nothing changed").hasSize(lines);
    }

    @Test
    void section_11_headnotes_of_a_retired_term_move_and_its_addresses_lead_to_the_other() {
        IssuedDecision decision = published("Notice is due.");
        headnote(decision, "consent.transit", "force");
        headnote(decision, "consent.silence", "consent.transit");
        retire("consent.transit", "consent.silence");
        List<HeadnoteView> moved = reading.headnotes(decision.slug());
        assertThat(moved)
                .extracting(note -> note.keywords().stream().map(Term::id).toList())
                .containsExactly(List.of("consent.silence", "force"), List.of("consent.silence"));
        assertThat(reading.keyword("consent.transit").term().id()).isEqualTo("consent.silence");
        assertThat(reading.keyword("consent.transit").headnotes()).hasSize(2);
        assertThat(court.get(Thesaurus.class).terms()).extracting(Term::id).doesNotContain("consent.transit");
        assertThat(row("consent").narrower()).doesNotContain("consent.transit");
        assertThat(row("consent.transit").retiredFor()).isEqualTo("consent.silence");
        assertThat(row("consent.transit").changes().get(0).became()).isEqualTo("→ consent.silence");
        assertThat(log(decision))
                .contains(EDITOR.name()
                        + " HEADNOTE 1: Notice is due. (consent.transit, force) -> Notice is due."
                        + " (consent.silence, force)");
        retire("consent.silence", "consent.authority");
        assertThat(reading.keyword("consent.transit").term().id()).isEqualTo("consent.authority");
        assertThat(incomplete(() -> headnote(decision, "consent.transit"))).containsExactly("keywords UNKNOWN_KEYWORD");
        editing.add(words(null, "consent", "transit"), EDITOR);
        assertThat(row("consent.transit-2").en()).as("its words are free again").isEqualTo("transit");
    }

    @Test
    void section_11_no_two_terms_have_the_same_words_in_a_language_whatever_their_capitals() {
        WriteKeyword taken = new WriteKeyword(null, null, "TRANSIT", "Silence", " Отзыв", List.of());
        assertThat(incomplete(() -> editing.add(taken, EDITOR)))
                .containsExactly("en DUPLICATE_TERM", "fr DUPLICATE_TERM", "ru DUPLICATE_TERM");
        change("consent.transit", "consent", "Transit");
        assertThat(row("consent.transit").en()).isEqualTo("Transit");
        assertThat(incomplete(() -> change("consent.transit", "consent", "silence")))
                .containsExactly("en DUPLICATE_TERM");
    }

    @Test
    void section_11_a_term_has_words_in_three_languages_and_stands_on_one_of_two_levels() {
        WriteKeyword empty = new WriteKeyword(null, "nothing", " ", "x".repeat(81), null, List.of("nowhere"));
        assertThat(incomplete(() -> editing.add(empty, EDITOR)))
                .containsExactly(
                        "en REQUIRED",
                        "fr TOO_LONG",
                        "ru REQUIRED",
                        "broader UNKNOWN_KEYWORD",
                        "related UNKNOWN_KEYWORD");
        assertThat(incomplete(() -> editing.add(words(null, "consent.transit", "Night"), EDITOR)))
                .containsExactly("broader KEYWORD_TOO_DEEP");
        assertThat(incomplete(() -> change("consent", "force", "consent"))).containsExactly("broader KEYWORD_TOO_DEEP");
        assertThat(incomplete(() -> change("consent", "consent.transit", "consent")))
                .containsExactly("broader KEYWORD_CYCLE");
        assertThat(incomplete(() -> change("proof", "proof", "proof", "proof")))
                .containsExactly("broader KEYWORD_CYCLE", "related RELATED_TO_ITSELF");
    }

    @Test
    void section_11_a_term_is_retired_in_favour_of_another_in_use_and_not_while_terms_stand_below_it() {
        assertThat(incomplete(() -> retire("consent.transit", null))).containsExactly("favour REQUIRED");
        assertThat(incomplete(() -> retire("consent.transit", "nothing"))).containsExactly("favour UNKNOWN_KEYWORD");
        assertThat(incomplete(() -> retire("consent.transit", "consent.transit")))
                .containsExactly("favour RETIRED_FOR_ITSELF");
        assertThat(incomplete(() -> retire("consent", "force"))).containsExactly("favour KEYWORD_HAS_NARROWER");
        retire("consent.transit", "consent.silence");
        assertThat(incomplete(() -> retire("force.concentration", "consent.transit")))
                .containsExactly("favour UNKNOWN_KEYWORD");
        assertThat(incomplete(() -> retire("consent.transit", "force"))).containsExactly("id KEYWORD_RETIRED");
        assertThat(incomplete(() -> change("consent.transit", null, "Passage"))).containsExactly("id KEYWORD_RETIRED");
        assertThat(row("remedies.withdrawal").related()).contains("consent.revocation");
        retire("consent.revocation", "consent.silence");
        assertThat(row("remedies.withdrawal").related()).doesNotContain("consent.revocation");
        assertThatThrownBy(() -> row("nothing")).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void section_11_of_two_who_change_a_term_the_second_is_told_and_writes_over_nothing() {
        int read = row("consent.transit").version();
        change("consent.transit", "consent", "Passage");
        EditedMeanwhile refusal = refused(
                court,
                EditedMeanwhile.class,
                "EDITED_MEANWHILE",
                "11",
                () -> editing.change("consent.transit", words(read, "consent", "Crossing"), EDITOR));
        assertThat(refusal.args()).containsExactly(EDITOR.name());
        refused(
                court,
                EditedMeanwhile.class,
                "EDITED_MEANWHILE",
                "11",
                () -> editing.retire("consent.transit", new RetireKeyword(read, "consent.silence"), EDITOR));
        assertThat(row("consent.transit").en()).isEqualTo("Passage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk1", "registrar", "president", "xa.agent", "admin", "auditor"})
    void section_1_nobody_but_the_editor_keeps_the_thesaurus(String login) {
        Actor other = person(login);
        List<Runnable> acts = List.of(
                () -> editing.add(words(null, null, "Mine"), other),
                () -> editing.change("force", words(0, null, "Mine"), other),
                () -> editing.retire("force", new RetireKeyword(0, "consent"), other),
                () -> desk.list(other),
                () -> desk.of("force", other));
        for (Runnable act : acts) {
            refused(court, NotYours.class, "NOT_YOURS", "S23", act::run);
        }
    }
}
