package comity.measures;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.common.Refusal;
import comity.deadline.DeadlinePassed;
import comity.decision.DecisionReading;
import comity.deliberation.RulingNotCarried;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.serving.PaperIncomplete;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S12, FX-02, TL-30, TL-31: measures are asked for, observed on, and ordered or refused. */
class MeasuresRequestTest extends MeasuresScene {

    private static final Instant END_OF_TL_30 = Instant.parse("2027-03-08T23:00:00Z");
    private static final Instant END_OF_TL_31 = Instant.parse("2027-03-22T23:00:00Z");
    private static final Instant END_OF_FX_02 = Instant.parse("2027-03-02T09:00:00Z");

    private void decideCall(MeasuresRequest row, boolean made, String login) {
        court.get(PresidentsCall.class).decide(file.id(), row.id(), made, "The shots would not wait.", person(login));
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"REGISTERED", "SERVED", "PANEL_REQUESTED", "WRITTEN", "DELIBERATION", "DECIDED", "APPEALED"})
    void S12_measures_are_asked_for_at_any_time_from_registration_to_adoption(CaseState state) {
        Cases.set(file, "state", state);
        MeasuresRequest row = request();
        assertThat(row.number(file.reference())).isEqualTo(file.reference() + "/PM1");
        assertThat(court.docket(file)).contains("pm.requested");
        assertThat(court.events()).contains(new MeasuresRequested(file.id(), row.id()));
        assertThat(request().number("X")).isEqualTo("X/PM2");
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"EXAMINATION", "ADOPTED", "IMPLEMENTATION", "CLOSED"})
    void S12_not_before_and_not_after(CaseState state) {
        Cases.set(file, "state", state);
        assertThatThrownBy(this::request).isInstanceOf(MeasuresNotOpen.class);
    }

    @Test
    void X6_a_stay_is_no_obstacle_and_stops_no_limit() {
        file.stay();
        MeasuresRequest row = request();
        assertThat(due(row, "TL-31")).isEqualTo(END_OF_TL_31);
    }

    @Test
    void a_request_is_told_all_it_lacks_at_once_and_only_a_party_makes_one() {
        RequestMeasures mute = new RequestMeasures(file.id(), " ", null, "", null, null);
        RequestingMeasures requesting = court.get(RequestingMeasures.class);
        assertThatThrownBy(() -> requesting.request(mute, person(CLAIMANT)))
                .isInstanceOfSatisfying(
                        PaperIncomplete.class,
                        refusal -> assertThat(refusal.faults().stream().map(Refusal.Fault::path))
                                .containsExactly("right", "plausibility", "urgency", "harm", "measures"));
        assertThatThrownBy(() -> requesting.request(words(), person("registrar")))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> requesting.request(words(), person("xc.agent")))
                .isInstanceOf(NoSuchThing.class);
        requesting.request(words(), person(RESPONDENT));
    }

    @Test
    void FX_02_the_president_is_asked_for_a_call_in_a_case_of_force_and_not_otherwise() {
        assertThat(request().call().state()).isEqualTo(CallToRefrain.State.NONE);
        groups = Set.of("MILITARY", "FORCE");
        MeasuresRequest row = request();
        assertThat(due(row, "FX-02")).isEqualTo(END_OF_FX_02);
        assertThatThrownBy(() -> decideCall(row, true, "vice.president")).isInstanceOf(OtherBenchDecides.class);
        assertThatThrownBy(() -> decideCall(row, true, CLAIMANT)).isInstanceOf(NotYours.class);
        court.at(END_OF_FX_02.minusSeconds(1));
        decideCall(row, true, "president");
        assertThat(row(row).call().state()).isEqualTo(CallToRefrain.State.MADE);
        assertThat(court.docket(file)).contains("pm.call");
        assertThatThrownBy(() -> decideCall(row, false, "president")).isInstanceOf(CallOver.class);
    }

    @Test
    void FX_02_a_late_president_is_said_to_be_late_and_the_vice_president_calls_as_well() {
        groups = Set.of("PERSON");
        MeasuresRequest row = request();
        court.at(END_OF_FX_02.minusSeconds(1));
        court.get(PresidentsCall.class).late(file.id(), row.id());
        assertThat(court.docket(file)).doesNotContain("pm.callOverdue");
        court.at(END_OF_FX_02.plusSeconds(1));
        court.get(PresidentsCall.class).late(file.id(), row.id());
        assertThat(court.docket(file)).contains("pm.callOverdue");
        decideCall(row, false, "vice.president");
        assertThat(row(row).call().state()).isEqualTo(CallToRefrain.State.DECLINED);
        assertThat(court.docket(file)).contains("pm.callDeclined");
    }

    @Test
    void TL_30_the_other_party_observes_one_second_before_the_end_and_not_one_after() {
        MeasuresRequest row = request();
        acknowledge(row.services(), RESPONDENT, Side.RSP);
        assertThat(due(row, "TL-30")).isEqualTo(END_OF_TL_30);
        assertThatThrownBy(() -> observe(row, CLAIMANT)).isInstanceOf(NotYours.class);
        court.at(END_OF_TL_30.plusSeconds(1));
        assertThatThrownBy(() -> observe(row, RESPONDENT)).isInstanceOf(DeadlinePassed.class);
        court.at(END_OF_TL_30.minusSeconds(1));
        observe(row, RESPONDENT);
        assertThat(row(row).status()).isEqualTo(MeasuresRequest.Status.HEARD);
        assertThat(court.events()).contains(new MeasuresHeard(file.id(), row.id()));
        assertThatThrownBy(() -> observe(row, RESPONDENT)).isInstanceOf(ObservationsOver.class);
    }

    @Test
    void TL_30_ends_after_the_weekend() {
        MeasuresRequest row = request();
        court.at(Instant.parse("2027-03-06T09:00:00Z"));
        acknowledge(row.services(), RESPONDENT, Side.RSP);
        assertThat(due(row, "TL-30")).isEqualTo(Instant.parse("2027-03-15T23:00:00Z"));
    }

    @Test
    void TL_30_in_hours_counts_from_the_first_delivery_and_does_not_wait_for_receipt() {
        urgent();
        MeasuresRequest row = request();
        Instant delivered = Instant.parse("2027-03-05T20:00:00Z");
        court.at(delivered);
        court.get(MeasuresReceipt.class)
                .onDelivered(new comity.serving.ServiceDelivered(
                        file.id(), row.services().get(0).serviceId()));
        assertThat(due(row, "TL-30")).isEqualTo(Instant.parse("2027-03-07T20:00:00Z"));
        acknowledge(row.services(), RESPONDENT, Side.RSP);
        assertThat(due(row, "TL-30")).isEqualTo(Instant.parse("2027-03-07T20:00:00Z"));
    }

    @Test
    void TL_30_without_observations_the_decision_is_made_without_them_but_not_before() {
        MeasuresRequest row = request();
        acknowledge(row.services(), RESPONDENT, Side.RSP);
        assertThatThrownBy(() -> order(granting(row, Bound.RSP), "president")).isInstanceOf(MeasuresUnheard.class);
        court.at(END_OF_TL_30);
        court.get(MeasuresHearing.class).observationsOver(file.id(), row.id());
        order(granting(row, Bound.RSP), "president");
        assertThat(row(row).status()).isEqualTo(MeasuresRequest.Status.ORDERED);
    }

    @Test
    void TL_31_the_decision_is_due_from_the_request_and_counts_also_when_it_is_late() {
        MeasuresRequest row = request();
        observe(row, RESPONDENT);
        assertThat(due(row, "TL-31")).isEqualTo(END_OF_TL_31);
        OrderingMeasures ordering = court.get(OrderingMeasures.class);
        assertThatThrownBy(() -> order(granting(row, Bound.RSP), "vice.president"))
                .isInstanceOf(OtherBenchDecides.class);
        court.at(END_OF_TL_31.minusSeconds(1));
        ordering.late(file.id(), row.id());
        assertThat(court.docket(file)).doesNotContain("pm.overdue");
        court.at(END_OF_TL_31.plusSeconds(1));
        ordering.late(file.id(), row.id());
        assertThat(court.docket(file)).contains("pm.overdue");
        order(granting(row, Bound.RSP), "vice.president");
        assertThatThrownBy(() -> order(granting(row, Bound.RSP), "president"))
                .isInstanceOf(MeasuresDecidedAlready.class);
    }

    @Test
    void section_11_order_and_refusal_are_public_precedents_of_type_PM() {
        MeasuresRequest row = request();
        observe(row, RESPONDENT);
        order(granting(row, Bound.RSP), "president");
        MeasuresRow seen =
                court.get(MeasuresReading.class).of(file.id(), Actor.anybody()).get(0);
        assertThat(seen.decided().citation()).matches("\\[2027] ESCT-PM \\d+");
        assertThat(seen.decided().measures()).hasSize(2);
        assertThat(seen.asked()).isNull();
        assertThat(seen.respondentWords()).isNull();
        assertThat(court.get(DecisionReading.class)
                        .read(seen.decided().slug(), Actor.anybody())
                        .isPublic())
                .isTrue();
        assertThat(court.docket(file)).contains("pm.ordered").doesNotContain("decision.issued");
        MeasuresRequest second = request();
        observe(second, RESPONDENT);
        order(new OrderMeasures(file.id(), second.id(), false, "Nothing is urgent.", null, null, null), "president");
        assertThat(court.docket(file)).contains("pm.refused");
        assertThat(row(second).order().slug()).isNotEqualTo(row(row).order().slug());
    }

    @Test
    void an_order_says_what_whom_and_why() {
        MeasuresRequest row = request();
        observe(row, RESPONDENT);
        OrderMeasures mute = new OrderMeasures(file.id(), row.id(), true, " ", List.of(" "), null, List.of());
        assertThatThrownBy(() -> order(mute, "president"))
                .isInstanceOfSatisfying(
                        PaperIncomplete.class,
                        refusal -> assertThat(refusal.faults().stream().map(Refusal.Fault::path))
                                .containsExactly("reasons", "measures", "bound"));
        assertThatThrownBy(() -> order(granting(row, Bound.RSP, "xc.judge1"), "president"))
                .isInstanceOf(PaperIncomplete.class);
    }

    @Test
    void where_a_panel_is_at_work_it_decides_by_a_majority_of_its_judges() {
        MeasuresRequest row = request();
        observe(row, RESPONDENT);
        panelAtWork();
        assertThatThrownBy(() -> order(granting(row, Bound.RSP), "president")).isInstanceOf(OtherBenchDecides.class);
        assertThatThrownBy(() -> order(granting(row, Bound.RSP), BENCH.get(1))).isInstanceOf(OtherBenchDecides.class);
        assertThatThrownBy(() -> order(granting(row, Bound.RSP, BENCH.get(1), BENCH.get(2)), BENCH.get(0)))
                .isInstanceOf(RulingNotCarried.class);
        order(granting(row, Bound.BOTH, BENCH.get(2)), BENCH.get(0));
        assertThat(row(row).status()).isEqualTo(MeasuresRequest.Status.ORDERED);
    }

    @Test
    void of_its_own_motion_the_tribunal_hears_both_parties() {
        RequestingMeasures requesting = court.get(RequestingMeasures.class);
        RequestMeasures words = new RequestMeasures(file.id(), null, null, "At once.", null, "Both refrain.");
        assertThatThrownBy(() -> requesting.ownMotion(words, person(CLAIMANT))).isInstanceOf(NotYours.class);
        MeasuresRequest row = requesting.ownMotion(words, person("president"));
        observe(row, RESPONDENT);
        assertThat(row(row).status()).isEqualTo(MeasuresRequest.Status.FILED);
        observe(row, CLAIMANT);
        assertThat(row(row).status()).isEqualTo(MeasuresRequest.Status.HEARD);
    }

    @Test
    void a_decision_that_comes_before_the_call_leaves_nothing_to_call_for() {
        groups = Set.of("FORCE");
        MeasuresRequest row = request();
        observe(row, RESPONDENT);
        order(granting(row, Bound.RSP), "president");
        assertThat(row(row).call().state()).isEqualTo(CallToRefrain.State.MOOT);
        assertThatThrownBy(() -> decideCall(row, true, "president")).isInstanceOf(CallOver.class);
    }
}
