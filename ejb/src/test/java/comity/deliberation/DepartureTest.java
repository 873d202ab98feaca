package comity.deliberation;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Actor;
import comity.common.Refusal;
import comity.decision.ClaimResult;
import comity.decision.DecisionType;
import comity.editing.HoldingKind;
import comity.editing.HoldingStatus;
import comity.editing.InterpretationEffect;
import comity.editing.PublishedHoldings;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 11, "Weight": a panel follows a holding of the Appeals Chamber unless it states cogent reasons. */
class DepartureTest extends ChamberScene {

    /** What the claim of the scene invokes. */
    private static final String INVOKED = "H2-15";

    private static final String REASONS = "The facts of the appeal were of another kind.";

    private Departing departing;

    @BeforeEach
    void holdings_can_be_published() {
        PublishedHoldings.open(court);
        departing = court.get(Departing.class);
    }

    private Long appeal(InterpretationEffect effect) {
        return PublishedHoldings.of(court, DecisionType.A, HoldingKind.RATIO, INVOKED, effect);
    }

    private void found(ClaimResult result) {
        drafting.find(new FindOnClaim(file.id(), 1, result, null, List.of(), 1), PRESIDING);
    }

    private List<Long> warned() {
        return departing.list(file.id(), PRESIDING).stream()
                .filter(Departure::contrary)
                .map(one -> one.holding().id())
                .toList();
    }

    private Departure state(Long holding, int version, String words, Actor actor) {
        return departing.state(new StateReasons(file.id(), 1, holding, version, words), actor);
    }

    private ChamberView.Check check() {
        return court.get(ChamberRoom.class).open(file.id(), PRESIDING).checks().stream()
                .filter(one -> one.key().equals("cogent"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void section_11_an_outcome_is_held_against_the_appeal_holdings_that_read_the_provision_the_other_way() {
        Long narrower = appeal(InterpretationEffect.NARROWS);
        Long wider = appeal(InterpretationEffect.EXPANDS);
        appeal(InterpretationEffect.CLARIFIES);
        assertThat(warned()).isEmpty();
        for (ClaimResult result : List.of(ClaimResult.UPHELD, ClaimResult.UPHELD_IN_PART)) {
            found(result);
            assertThat(warned()).containsExactly(narrower);
        }
        for (ClaimResult result :
                List.of(ClaimResult.DISMISSED_MERITS, ClaimResult.NO_JURISDICTION, ClaimResult.INADMISSIBLE)) {
            found(result);
            assertThat(warned()).containsExactly(wider);
        }
        for (ClaimResult result :
                List.of(ClaimResult.NOT_REACHED, ClaimResult.SETTLED, ClaimResult.WITHDRAWN, ClaimResult.MOOT)) {
            found(result);
            assertThat(warned()).isEmpty();
        }
    }

    @Test
    void section_11_the_warning_says_why_it_is_shown_and_what_the_holding_is() {
        Long holding = appeal(InterpretationEffect.NARROWS);
        found(ClaimResult.UPHELD);
        Departure warning = departing.read(file.id(), 1, holding, JUDGES.get(1));
        assertThat(warning.effect()).isEqualTo(InterpretationEffect.NARROWS);
        assertThat(warning.provisions()).containsExactly(INVOKED);
        assertThat(warning.holding().citation()).contains("ESCT-A");
        assertThat(warning.holding().first()).isEqualTo(1);
        assertThat(warning.holding().status()).isEqualTo(HoldingStatus.GOOD);
        assertThat(warning.owed()).isTrue();
        assertThat(court.get(ChamberRoom.class).open(file.id(), PRESIDING).departures())
                .containsExactly(warning);
    }

    @ParameterizedTest
    @EnumSource(HoldingStatus.class)
    void section_11_a_holding_that_is_doubted_or_superseded_does_not_warn(HoldingStatus status) {
        Long holding = appeal(InterpretationEffect.NARROWS);
        found(ClaimResult.UPHELD);
        PublishedHoldings.stands(court, holding, status);
        boolean stands = status == HoldingStatus.GOOD || status == HoldingStatus.QUALIFIED;
        assertThat(warned()).isEqualTo(stands ? List.of(holding) : List.of());
    }

    @Test
    void section_11_only_what_an_appeal_decides_on_a_provision_of_the_claim_warns() {
        found(ClaimResult.UPHELD);
        InterpretationEffect narrower = InterpretationEffect.NARROWS;
        PublishedHoldings.of(court, DecisionType.P, HoldingKind.RATIO, INVOKED, narrower);
        PublishedHoldings.of(court, DecisionType.A, HoldingKind.OBITER, INVOKED, narrower);
        PublishedHoldings.of(court, DecisionType.A, HoldingKind.RATIO, "H2-5", narrower);
        PublishedHoldings.withdrawn(court, appeal(narrower));
        assertThat(warned()).isEmpty();
    }

    @Test
    void section_11_the_draft_is_not_put_to_the_vote_before_reasons_stand_beside_each_contrary_holding() {
        reviewed();
        Long holding = appeal(InterpretationEffect.NARROWS);
        assertThat(check()).isEqualTo(new ChamberView.Check("cogent", false, "1"));
        CogentReasonsMissing refusal = refused(
                court,
                CogentReasonsMissing.class,
                "COGENT_REASONS_MISSING",
                "11",
                () -> voting.open(file.id(), PRESIDING));
        assertThat(refusal.args()).containsExactly("1");
        state(holding, 0, REASONS, PRESIDING);
        assertThat(check().done()).isTrue();
        voting.open(file.id(), PRESIDING);
        refused(court, ChamberNotThere.class, "CHAMBER_NOT_THERE", "S20", () -> state(holding, 1, "Late.", PRESIDING));
    }

    @Test
    void section_11_a_holding_written_after_the_vote_does_not_stop_the_registrar() {
        reviewed();
        voting.open(file.id(), PRESIDING);
        vote(true, 3);
        voting.close(file.id(), PRESIDING);
        appeal(InterpretationEffect.NARROWS);
        assertThat(court.get(Sealing.class).seal(file.id(), person("registrar")).citation())
                .contains("ESCT-P");
    }

    @Test
    void section_11_when_the_outcome_changes_the_check_vanishes_and_the_reasons_are_kept() {
        Long holding = appeal(InterpretationEffect.NARROWS);
        found(ClaimResult.UPHELD);
        state(holding, 0, REASONS, PRESIDING);
        found(ClaimResult.DISMISSED_MERITS);
        assertThat(warned()).isEmpty();
        assertThat(check().done()).isTrue();
        Departure kept = departing.read(file.id(), 1, holding, PRESIDING);
        assertThat(kept.contrary()).isFalse();
        assertThat(kept.reasons()).isEqualTo(REASONS);
        PublishedHoldings.withdrawn(court, holding);
        assertThat(departing.read(file.id(), 1, holding, PRESIDING).reasons()).isEqualTo(REASONS);
        found(ClaimResult.UPHELD);
        assertThat(check().done()).isTrue();
    }

    @Test
    void section_11_of_two_who_state_reasons_the_second_reads_those_of_the_first() {
        Long holding = appeal(InterpretationEffect.NARROWS);
        found(ClaimResult.UPHELD);
        Departure first = state(holding, 0, " " + REASONS + "\r\nMore.", PRESIDING);
        assertThat(first.reasons()).isEqualTo(REASONS + "\nMore.");
        assertThat(first.author()).isEqualTo(PRESIDING.name());
        assertThat(first.at()).isEqualTo(court.now());
        assertThat(first.version()).isEqualTo(1);
        CogentReasonsChanged refusal = refused(
                court,
                CogentReasonsChanged.class,
                "COGENT_REASONS_CHANGED",
                "11",
                () -> state(holding, 0, "Others.", JUDGES.get(1)));
        assertThat(refusal.args()).containsExactly(PRESIDING.name(), REASONS + "\nMore.");
        assertThat(state(holding, 1, "Others.", JUDGES.get(1)).version()).isEqualTo(2);
    }

    @Test
    void section_11_reasons_have_words_and_a_length_and_something_to_be_given_for() {
        Long holding = appeal(InterpretationEffect.NARROWS);
        found(ClaimResult.UPHELD);
        assertThat(incomplete(() -> state(holding, 0, " ", PRESIDING))).isEqualTo("REQUIRED");
        assertThat(incomplete(() -> state(holding, 0, "x".repeat(StateReasons.LONGEST + 1), PRESIDING)))
                .isEqualTo("COGENT_REASONS_INCOMPLETE.LONG");
        state(holding, 0, "x".repeat(StateReasons.LONGEST), PRESIDING);
        Long wider = appeal(InterpretationEffect.EXPANDS);
        NothingContrary refusal = refused(
                court, NothingContrary.class, "NOTHING_CONTRARY", "11", () -> state(wider, 0, REASONS, PRESIDING));
        assertThat(refusal.args()).containsExactly(1);
        assertThatThrownBy(() -> state(999_999L, 0, REASONS, PRESIDING)).isInstanceOf(NoSuchThing.class);
    }

    private String incomplete(ThrowingCallable act) {
        return refused(court, CogentReasonsIncomplete.class, "COGENT_REASONS_INCOMPLETE", "11", act)
                .faults()
                .get(0)
                .code();
    }

    @Test
    void section_0_6_nobody_outside_chambers_learns_what_a_draft_may_run_against() {
        Long holding = appeal(InterpretationEffect.NARROWS);
        found(ClaimResult.UPHELD);
        state(holding, 0, REASONS, PRESIDING);
        Map<Actor, Class<? extends Refusal>> others = Map.of(
                CLAIMANT,
                NotYours.class,
                RESPONDENT,
                NotYours.class,
                person("xg.agent"),
                NoSuchThing.class,
                person("xg.judge1"),
                NoSuchThing.class,
                person("editor"),
                NoSuchThing.class);
        others.forEach((other, refusal) -> {
            assertThatThrownBy(() -> departing.list(file.id(), other)).isInstanceOf(refusal);
            assertThatThrownBy(() -> departing.read(file.id(), 1, holding, other))
                    .isInstanceOf(refusal);
            assertThatThrownBy(() -> state(holding, 1, "Mine.", other)).isInstanceOf(refusal);
        });
        assertThat(departing.read(file.id(), 1, holding, PRESIDING).reasons()).isEqualTo(REASONS);
    }
}
