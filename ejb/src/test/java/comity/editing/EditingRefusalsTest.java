package comity.editing;

import static comity.db.Courtroom.person;
import static comity.db.Refused.faults;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Actor;
import comity.decision.DecisionType;
import comity.decision.IssuedDecision;
import comity.decision.PublicVersion;
import comity.decision.Treatment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections 1 and 11: what the desk refuses, without a trace. */
class EditingRefusalsTest extends EditingScene {

    private final HoldingEditing holdings = court.get(HoldingEditing.class);
    private final HeadnoteEditing headnotes = court.get(HeadnoteEditing.class);
    private final CitationEditing citations = court.get(CitationEditing.class);

    @ParameterizedTest
    @ValueSource(strings = {"clerk1", "registrar", "president", "xa.agent", "admin", "auditor"})
    void section_1_nobody_but_the_editor_writes_confirms_or_sees_the_desk(String login) {
        IssuedDecision decision = published("See nothing.");
        Actor other = person(login);
        List<Runnable> acts = List.of(
                () -> holdings.write(decision.slug(), null, words("Seen.", 1), other),
                () -> holdings.withdraw(decision.slug(), 1L, "Because.", other),
                () -> headnotes.write(decision.slug(), null, note("Seen."), other),
                () -> headnotes.withdraw(decision.slug(), 1L, "Because.", other),
                () -> citations.treat(decision.slug(), 1, how(decision, Treatment.CITED), other),
                () -> citations.preview(decision.slug(), 1, how(decision, Treatment.CITED), other),
                () -> citations.add(decision.slug(), added(decision, 1, "x"), other),
                () -> court.get(EditingDesk.class).of(decision.slug(), other),
                () -> court.get(EditingDesk.class).list(null, null, other));
        for (Runnable act : acts) {
            refused(court, NotYours.class, "NOT_YOURS", "S23", act::run);
        }
        assertThat(court.get(Editors.class).edits(other)).isFalse();
        assertThat(court.get(Editors.class).edits(Actor.anybody())).isFalse();
        assertThat(court.get(Editors.class).edits(EDITOR)).isTrue();
    }

    @Test
    void section_11_only_a_published_decision_is_edited() {
        String slug = issued(DecisionType.P, decidedCase(), "Not public yet.").slug();
        assertThatThrownBy(() -> holdings.write(slug, null, words("Early.", 1), EDITOR))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> court.get(EditingDesk.class).of(slug, EDITOR)).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void section_11_a_holding_has_a_statement_of_at_most_600_characters_a_kind_and_paragraphs_of_the_decision() {
        IssuedDecision decision = published("One paragraph.");
        WriteHolding empty = new WriteHolding(
                null,
                List.of(),
                " ",
                "q".repeat(601),
                null,
                null,
                null,
                List.of(new WriteHolding.Reading("H2-5", null, null)));
        assertThat(incomplete(() -> holdings.write(decision.slug(), null, empty, EDITOR)))
                .containsExactly(
                        "paragraphs REQUIRED",
                        "statement REQUIRED",
                        "question TOO_LONG",
                        "kind REQUIRED",
                        "provisions[0].effect REQUIRED");
        assertThat(incomplete(() -> holdings.write(decision.slug(), null, words("s".repeat(601), 1), EDITOR)))
                .containsExactly("statement TOO_LONG");
        WriteHolding foreign = new WriteHolding(
                null,
                List.of(1, 7),
                "Seen.",
                null,
                null,
                "CYB-ATTK",
                HoldingKind.OBITER,
                List.of(new WriteHolding.Reading("H2-999", InterpretationEffect.EXPANDS, null)));
        assertThat(incomplete(() -> holdings.write(decision.slug(), null, foreign, EDITOR)))
                .containsExactly(
                        "paragraphs NO_SUCH_PARAGRAPH",
                        "category UNKNOWN_CATEGORY",
                        "provisions[0].provision UNKNOWN_PROVISION");
        assertThat(incomplete(() -> holdings.withdraw(decision.slug(), 1L, " ", EDITOR)))
                .containsExactly("reason REQUIRED");
        holding(decision, "s".repeat(600), 1);
    }

    @Test
    void section_11_a_headnote_has_at_most_150_words_known_keywords_and_holdings_of_its_decision() {
        IssuedDecision decision = published("One paragraph.");
        Long elsewhere = holding(published("Another."), "Another.", 1);
        assertThat(incomplete(() -> headnotes.write(decision.slug(), null, note("word ".repeat(151)), EDITOR)))
                .containsExactly("text TOO_MANY_WORDS");
        assertThat(incomplete(() -> headnotes.write(decision.slug(), null, note("  "), EDITOR)))
                .containsExactly("text REQUIRED");
        WriteHeadnote foreign =
                new WriteHeadnote(null, null, "Seen.", List.of("consent", "nonsense"), List.of(elsewhere));
        assertThat(incomplete(() -> headnotes.write(decision.slug(), null, foreign, EDITOR)))
                .containsExactly("keywords UNKNOWN_KEYWORD", "holdings UNKNOWN_HOLDING");
        assertThat(incomplete(() -> headnotes.withdraw(decision.slug(), 1L, null, EDITOR)))
                .containsExactly("reason REQUIRED");
        headnotes.write(decision.slug(), null, note("word ".repeat(150)), EDITOR);
    }

    @Test
    void section_11_who_read_an_older_version_is_told_and_nothing_is_written_over() {
        IssuedDecision decision =
                published("One paragraph on " + published("Nothing.").citation() + ".");
        Long id = holding(decision, "First reading.", 1);
        Long note = headnotes.write(decision.slug(), null, note("First reading."), EDITOR);
        int stale = version(decision) - 1;
        EditedMeanwhile refusal = refused(
                court,
                EditedMeanwhile.class,
                "EDITED_MEANWHILE",
                "11",
                () -> holdings.write(decision.slug(), id, words(77, "Second reading.", 1), EDITOR));
        assertThat(refusal.args()).containsExactly("editor");
        refused(
                court,
                EditedMeanwhile.class,
                "EDITED_MEANWHILE",
                "11",
                () -> headnotes.write(
                        decision.slug(), note, new WriteHeadnote(77, null, "Second.", List.of(), List.of()), EDITOR));
        refused(
                court,
                EditedMeanwhile.class,
                "EDITED_MEANWHILE",
                "11",
                () -> citations.treat(
                        decision.slug(), 1, new TreatCitation(stale, Treatment.FOLLOWED, 1, null, false), EDITOR));
    }

    @Test
    void section_11_a_panel_neither_overrules_nor_reverses() {
        IssuedDecision earlier = published("One paragraph.");
        IssuedDecision later = published("Wrong: " + earlier.citation() + ", § 1.");
        for (Treatment treatment : List.of(Treatment.OVERRULED, Treatment.REVERSED)) {
            TreatmentReserved refusal = refused(
                    court, TreatmentReserved.class, "TREATMENT_RESERVED", "11", () -> treat(later, 1, treatment));
            assertThat(refusal.args()).containsExactly(later.citation());
            refused(court, TreatmentReserved.class, "TREATMENT_RESERVED", "11", () -> preview(later, 1, treatment));
        }
    }

    @Test
    void section_11_an_appeal_reverses_in_the_same_case_and_overrules_in_another() {
        Long caseId = decidedCase();
        IssuedDecision panel = published(DecisionType.P, caseId, PublicVersion.unredacted(), "One paragraph.");
        Long holding = holding(panel, "One paragraph.", 1);
        IssuedDecision other = published(
                DecisionType.A, decidedCase(), PublicVersion.unredacted(), "Wrong: " + panel.citation() + ", § 1.");
        refused(court, ReversalElsewhere.class, "REVERSAL_ELSEWHERE", "11", () -> treat(other, 1, Treatment.REVERSED));
        treat(other, 1, Treatment.OVERRULED);
        assertThat(status(panel, holding)).isEqualTo(HoldingStatus.BAD);
        treat(other, 1, Treatment.CITED);
        IssuedDecision appeal = published(
                DecisionType.A, caseId, PublicVersion.unredacted(), "Reversed: " + panel.citation() + ", § 1.");
        treat(appeal, 1, Treatment.REVERSED);
        assertThat(status(panel, holding)).isEqualTo(HoldingStatus.BAD);
    }

    @Test
    void section_11_a_treatment_has_a_depth_from_1_to_4_and_an_added_citation_leads_somewhere() {
        IssuedDecision earlier = published("One paragraph.");
        Long foreign = holding(published("Another."), "Another.", 1);
        IssuedDecision later = published("See " + earlier.citation() + ", § 1.");
        int version = version(later);
        assertThat(incomplete(() ->
                        citations.treat(later.slug(), 1, new TreatCitation(version, null, null, null, false), EDITOR)))
                .containsExactly("treatment REQUIRED", "depth REQUIRED");
        assertThat(incomplete(() -> citations.treat(
                        later.slug(), 1, new TreatCitation(version, Treatment.CITED, 5, null, false), EDITOR)))
                .containsExactly("depth DEPTH_RANGE");
        assertThat(incomplete(() -> citations.treat(
                        later.slug(), 1, new TreatCitation(version, Treatment.CITED, 1, foreign, false), EDITOR)))
                .containsExactly("holding UNKNOWN_HOLDING");
        assertThat(incomplete(() -> citations.add(later.slug(), added(later, 9, "[1999] ESCT-P 1"), EDITOR)))
                .containsExactly("fromParagraph NO_SUCH_PARAGRAPH", "citation NO_SUCH_DECISION");
        assertThat(incomplete(() -> citations.add(later.slug(), added(later, null, "the Vey case"), EDITOR)))
                .containsExactly("fromParagraph REQUIRED", "citation NO_SUCH_DECISION");
        assertThat(incomplete(() -> citations.add(later.slug(), added(later, 1, earlier.citation() + ", § 1"), EDITOR)))
                .containsExactly("citation CITED_ALREADY");
        assertThatThrownBy(() -> treat(later, 2, Treatment.CITED)).isInstanceOf(NoSuchThing.class);
    }

    private List<String> incomplete(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return faults(refused(court, EditingIncomplete.class, "EDITING_INCOMPLETE", "11", act));
    }

    private AddCitation added(IssuedDecision decision, Integer paragraph, String citation) {
        return new AddCitation(version(decision), paragraph, citation, Treatment.CITED, 1, null);
    }

    private static WriteHeadnote note(String text) {
        return new WriteHeadnote(null, null, text, List.of(), List.of());
    }
}
