package comity.objection;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NotYours;
import comity.common.Actor;
import comity.common.Refusal;
import comity.deadline.DeadlineKeeper;
import comity.decision.DecisionReading;
import comity.deliberation.RulingNotCarried;
import comity.docket.CaseState;
import comity.docket.StateNotOpen;
import comity.objection.RuleOnObjection.ClaimRuling;
import comity.serving.PaperIncomplete;
import comity.stay.StayCase;
import comity.stay.StayCause;
import comity.stay.StayRecords;
import comity.stay.Stays;
import comity.withdrawal.ClaimsAtIssue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S11, TL-29: rulings, and what they do to the claims and to the merits. */
class ObjectionRulingTest extends ObjectionScene {

    @Test
    void TL_29_runs_from_the_last_filing_and_a_late_ruling_is_said_to_be_late_and_counts() {
        Long id = object();
        answer(id, CLAIMANT);
        // 45 days after 1 March: Thursday 15 April
        Instant end = Instant.parse("2027-04-15T22:00:00Z");
        assertThat(due("TL-29", row(id).subject())).isEqualTo(end);
        ObjectionRuling ruling = court.get(ObjectionRuling.class);
        court.at(end.minusSeconds(1));
        ruling.overdue(file.id(), id);
        assertThat(court.docket(file)).doesNotContain("objection.overdue");
        court.at(end.plusSeconds(1));
        ruling.overdue(file.id(), id);
        assertThat(court.docket(file)).contains("objection.overdue");
        rule(id, ObjectionOutcome.REJECTED, ObjectionOutcome.JOINED);
        assertThat(row(id).status()).isEqualTo(Objection.Status.RULED);
    }

    @Test
    void rejected_or_joined_the_merits_go_on_and_their_limits_have_lost_no_day() {
        Instant merits = due("TL-24");
        Long id = object();
        answer(id, CLAIMANT);
        court.at(court.now().plusSeconds(40L * 86400));
        rule(id, ObjectionOutcome.REJECTED, ObjectionOutcome.JOINED);
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
        assertThat(court.events()).contains(new MeritsResumed(file.id()), new ObjectionRuled(file.id(), id, false));
        // 35 days from 1 March, and 40 more: Saturday 15 May, so Monday 17
        assertThat(merits).isEqualTo(Instant.parse("2027-04-05T22:00:00Z"));
        assertThat(due("TL-24")).isEqualTo(Instant.parse("2027-05-17T22:00:00Z"));
        assertThatThrownBy(() -> rule(id, ObjectionOutcome.REJECTED, ObjectionOutcome.REJECTED))
                .isInstanceOf(ObjectionRuledAlready.class);
    }

    @Test
    void a_claim_out_of_reach_leaves_and_the_others_go_on() {
        Long id = object();
        answer(id, CLAIMANT);
        rule(id, ObjectionOutcome.UPHELD, ObjectionOutcome.REJECTED, BENCH.get(2));
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
        assertThat(court.get(ClaimsAtIssue.class).numbers(file.id())).containsExactly(2);
    }

    @Test
    void upheld_for_every_claim_the_ruling_is_the_decision() {
        Long id = object();
        answer(id, CLAIMANT);
        rule(id, ObjectionOutcome.UPHELD, ObjectionOutcome.UPHELD);
        assertThat(file.state()).isEqualTo(CaseState.DECIDED);
        assertThat(court.events()).contains(new ObjectionRuled(file.id(), id, true));
        for (String code : List.of("TL-24", "TL-58", "TL-59")) {
            assertThat(court.get(DeadlineKeeper.class).isRunning(file.id(), code))
                    .as(code)
                    .isFalse();
        }
    }

    @Test
    void section_11_the_ruling_is_a_public_precedent_of_type_PO() {
        Long id = object();
        answer(id, CLAIMANT);
        rule(id, ObjectionOutcome.UPHELD, ObjectionOutcome.REJECTED);
        ObjectionRow seen =
                court.get(ObjectionReading.class).of(file.id(), Actor.anybody()).get(0);
        assertThat(seen.citation()).matches("\\[2027] ESCT-PO \\d+");
        assertThat(seen.reasons()).isNull();
        assertThat(seen.claimantWords()).isNull();
        assertThat(seen.ruled()).hasSize(2);
        assertThat(court.get(DecisionReading.class)
                        .read(seen.slug(), Actor.anybody())
                        .isPublic())
                .isTrue();
        assertThat(court.docket(file)).contains("objection.ruled").doesNotContain("decision.issued");
    }

    @Test
    void a_ruling_rules_on_every_claim_with_reasons_and_a_majority_and_is_signed_by_the_presiding_judge() {
        Long id = object();
        answer(id, CLAIMANT);
        ObjectionRuling ruling = court.get(ObjectionRuling.class);
        RuleOnObjection half = new RuleOnObjection(
                file.id(), id, List.of(new ClaimRuling(1, ObjectionOutcome.REJECTED, null)), " ", null);
        assertThatThrownBy(() -> ruling.rule(half, person(BENCH.get(0))))
                .isInstanceOfSatisfying(
                        PaperIncomplete.class,
                        refusal -> assertThat(refusal.faults().stream().map(Refusal.Fault::path))
                                .containsExactly("reasons", "claims"));
        assertThatThrownBy(() -> ruling.rule(half, person(BENCH.get(1)))).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> ruling.rule(half, person(RESPONDENT))).isInstanceOf(NotYours.class);
        assertThatThrownBy(() ->
                        rule(id, ObjectionOutcome.REJECTED, ObjectionOutcome.REJECTED, BENCH.get(1), BENCH.get(2)))
                .isInstanceOf(RulingNotCarried.class);
    }

    @Test
    void X6_after_a_stay_the_merits_still_wait() {
        Long id = object();
        answer(id, CLAIMANT);
        Stays stays = court.get(Stays.class);
        Long stay = stays.order(
                new StayCase(file.id(), null, StayCause.values()[0], "Talks.", List.of()), person(BENCH.get(0)));
        assertThat(file.state()).isEqualTo(CaseState.STAYED);
        assertThatThrownBy(() -> rule(id, ObjectionOutcome.REJECTED, ObjectionOutcome.REJECTED))
                .isInstanceOf(StateNotOpen.class);
        court.at(court.now().plusSeconds(10L * 86400));
        stays.end(file.id(), court.get(StayRecords.class).find(file.id(), stay).id(), "Over.", person(BENCH.get(0)));
        assertThat(file.state()).isEqualTo(CaseState.PRELIMINARY);
        assertThat(due("TL-24")).isNull();
        rule(id, ObjectionOutcome.REJECTED, ObjectionOutcome.REJECTED);
        // 35 days, and 10 more: Thursday 15 April
        assertThat(due("TL-24")).isEqualTo(Instant.parse("2027-04-15T22:00:00Z"));
    }
}
