package comity.measures;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.council.CouncilReading;
import comity.deadline.DeadlinePassed;
import comity.docket.CaseEnded;
import comity.docket.CloseReason;
import comity.serving.PaperIncomplete;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** TL-32: reports on measures, again and again; a missing one goes before the Council. Measures end. */
class MeasuresComplianceTest extends MeasuresScene {

    /** Served on Monday 1 March 2027: thirty days end on Wednesday 31 March. */
    private static final Instant END_OF_FIRST = Instant.parse("2027-03-31T22:00:00Z");

    /** Thirty days after that: Friday 30 April. */
    private static final Instant END_OF_SECOND = Instant.parse("2027-04-30T22:00:00Z");

    /** Thirty days after that would be Sunday 30 May. */
    private static final Instant END_OF_THIRD = Instant.parse("2027-05-31T22:00:00Z");

    private void missed(MeasuresRequest row) {
        court.get(MeasuresCompliance.class).missed(file.id(), row.id());
    }

    private List<MeasuresReport> reports(MeasuresRequest row) {
        return court.get(MeasuresRecords.class).reports(row);
    }

    @Test
    void TL_32_a_report_is_in_time_one_second_before_the_end_and_not_one_after() {
        MeasuresRequest row = inForce();
        assertThat(court.events()).contains(new MeasuresOrderServed(file.id(), row.id()));
        assertThat(due(row, "TL-32")).isEqualTo(END_OF_FIRST);
        assertThatThrownBy(() -> report(row, CLAIMANT)).isInstanceOf(NotYours.class);
        court.at(END_OF_FIRST.plusSeconds(1));
        assertThatThrownBy(() -> report(row, RESPONDENT)).isInstanceOf(DeadlinePassed.class);
        court.at(END_OF_FIRST.minusSeconds(1));
        report(row, RESPONDENT);
        assertThat(court.docket(file)).contains("pm.reported");
        assertThat(court.events()).contains(new MeasuresReported(file.id(), row.id()));
    }

    @Test
    void TL_32_each_period_runs_from_the_end_of_the_one_before_however_early_the_report() {
        MeasuresRequest row = inForce();
        report(row, RESPONDENT);
        assertThat(due(row, "TL-32")).isEqualTo(END_OF_SECOND);
        court.at(END_OF_FIRST.plusSeconds(86400));
        report(row, RESPONDENT);
        assertThat(due(row, "TL-32")).isEqualTo(END_OF_THIRD);
        assertThat(reports(row)).extracting(MeasuresReport::period).containsExactly(1, 2);
    }

    @Test
    void TL_32_both_parties_bound_report_and_the_period_ends_with_the_last() {
        MeasuresRequest row = request();
        observe(row, RESPONDENT);
        order(granting(row, Bound.BOTH), "president");
        acknowledge(row.order().services(), RESPONDENT, Side.RSP);
        assertThat(due(row, "TL-32")).isNull();
        acknowledge(row.order().services(), CLAIMANT, Side.CLM);
        assertThat(due(row, "TL-32")).isEqualTo(END_OF_FIRST);
        report(row, RESPONDENT);
        assertThat(due(row, "TL-32")).isEqualTo(END_OF_FIRST);
        assertThatThrownBy(() -> report(row, RESPONDENT)).isInstanceOf(ReportOnFile.class);
        report(row, CLAIMANT);
        assertThat(due(row, "TL-32")).isEqualTo(END_OF_SECOND);
    }

    @Test
    void TL_32_a_missing_report_is_a_default_and_the_council_takes_note_of_it() {
        MeasuresRequest row = inForce();
        court.at(END_OF_FIRST.minusSeconds(1));
        missed(row);
        assertThat(reports(row)).isEmpty();
        court.at(END_OF_FIRST);
        missed(row);
        missed(row);
        assertThat(court.docket(file)).containsOnlyOnce("pm.reportOverdue");
        assertThat(due(row, "TL-32")).isEqualTo(END_OF_SECOND);
        MeasuresReport missing = reports(row).get(0);
        assertThat(missing.isMissing()).isTrue();
        assertThat(court.get(CouncilReading.class).of("COU-2027-04-30").items())
                .anySatisfy(item -> assertThat(item.reference()).isEqualTo(file.reference()));
        MeasuresCompliance compliance = court.get(MeasuresCompliance.class);
        assertThatThrownBy(() -> compliance.noted(file.id(), missing.id(), person(RESPONDENT)))
                .isInstanceOf(NotYours.class);
        compliance.noted(file.id(), missing.id(), person("clerk1"));
        assertThat(missing.isPending()).isFalse();
        assertThat(court.docket(file)).contains("pm.noted");
        assertThatThrownBy(() -> compliance.noted(file.id(), missing.id(), person("clerk1")))
                .isInstanceOf(NothingToNote.class);
    }

    @Test
    void a_report_without_words_is_none_and_one_on_measures_that_are_over_is_refused() {
        MeasuresRequest row = inForce();
        MeasuresCompliance compliance = court.get(MeasuresCompliance.class);
        assertThatThrownBy(() -> compliance.report(file.id(), row.id(), " ", person(RESPONDENT)))
                .isInstanceOf(PaperIncomplete.class);
        endCase();
        assertThat(row(row).status()).isEqualTo(MeasuresRequest.Status.FALLEN);
        assertThatThrownBy(() -> report(row, RESPONDENT)).isInstanceOf(MeasuresNotInForce.class);
    }

    @Test
    void X2_what_is_not_decided_when_the_case_ends_is_moot() {
        MeasuresRequest row = request();
        endCase();
        assertThat(row(row).status()).isEqualTo(MeasuresRequest.Status.MOOT);
        assertThatThrownBy(() -> order(granting(row, Bound.RSP), "president"))
                .isInstanceOf(MeasuresDecidedAlready.class);
    }

    @Test
    void measures_are_lifted_by_a_public_decision_and_ask_for_no_report_any_more() {
        MeasuresRequest row = inForce();
        OrderingMeasures ordering = court.get(OrderingMeasures.class);
        assertThatThrownBy(() -> ordering.lift(file.id(), row.id(), "Over.", null, person(CLAIMANT)))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> ordering.lift(file.id(), row.id(), "", null, person("president")))
                .isInstanceOf(PaperIncomplete.class);
        ordering.lift(file.id(), row.id(), "The exercise was called off.", null, person("president"));
        assertThat(court.docket(file)).contains("pm.lifted");
        MeasuresRow seen =
                court.get(MeasuresReading.class).of(file.id(), Actor.anybody()).get(0);
        assertThat(seen.status()).isEqualTo("LIFTED");
        assertThat(seen.decided().liftedSlug()).isNotNull();
        assertThatThrownBy(() -> ordering.lift(file.id(), row.id(), "Again.", null, person("president")))
                .isInstanceOf(MeasuresNotInForce.class);
        court.at(END_OF_FIRST.plusSeconds(1));
        missed(row);
        assertThat(court.docket(file)).doesNotContain("pm.reportOverdue");
    }

    @Test
    void x2_measures_that_fall_with_their_case_do_not_fall_in_silence() {
        MeasuresRequest ordered = inForce();
        MeasuresRequest asked = request();
        court.get(RequestingMeasures.class).onEnded(new CaseEnded(file.id(), CloseReason.SETTLED));
        assertThat(ordered.status()).isEqualTo(MeasuresRequest.Status.FALLEN);
        assertThat(asked.status()).isEqualTo(MeasuresRequest.Status.MOOT);
        assertThat(court.docket(file)).containsOnlyOnce("pm.fallen").containsOnlyOnce("pm.moot");
    }
}
