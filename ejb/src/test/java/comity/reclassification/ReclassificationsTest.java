package comity.reclassification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.AccessClass;
import comity.access.NotYours;
import comity.access.Side;
import comity.deadline.DeadlinePassed;
import comity.docket.CaseEnded;
import comity.docket.Cases;
import comity.docket.CloseReason;
import comity.docket.Track;
import comity.document.Document;
import comity.document.Documents;
import comity.serving.PaperIncomplete;
import comity.serving.Service;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** X10 to the second: when another class takes effect, who is heard before, and what a ruling brings. */
class ReclassificationsTest extends ReclassificationScene {

    @Test
    void x10_a_higher_class_is_in_effect_before_anybody_rules_and_closes_the_paper_to_the_other_side() {
        assertThat(reads(RESPONDENT)).isTrue();
        ask(AccessClass.RES, CLAIMANT);
        assertThat(readers()).isEqualTo(AccessClass.RES);
        assertThat(exhibit.accessClass()).isEqualTo(AccessClass.RES);
        assertThat(reads(RESPONDENT)).isFalse();
        assertThat(reads(COUNSEL)).isFalse();
        assertThat(reads(CLAIMANT)).isTrue();
        assertThat(court.docket(file)).containsSubsequence("exhibit.reclassified", "reclassification.asked");
    }

    @Test
    void x10_the_other_side_may_ask_for_it_too_and_closes_the_paper_to_itself() {
        ask(AccessClass.RES, RESPONDENT);
        assertThat(readers()).isEqualTo(AccessClass.RES);
        assertThat(reads(RESPONDENT)).isFalse();
        assertThatThrownBy(() -> ask(AccessClass.PTY, RESPONDENT)).isInstanceOf(NotYours.class);
    }

    @Test
    void tl_37_a_lower_class_waits_to_the_last_second_and_silence_brings_it() {
        Reclassification row = askedAndServed(AccessClass.PUB, CLAIMANT);
        assertThat(readers()).isEqualTo(AccessClass.PTY);
        Instant end = due(row, "TL-37");
        court.at(end.minusSeconds(1));
        limits.unopposed(file.id(), row.subject());
        assertThat(readers()).isEqualTo(AccessClass.PTY);
        assertThat(reads(STRANGER)).isFalse();
        court.at(end);
        limits.unopposed(file.id(), row.subject());
        assertThat(readers()).isEqualTo(AccessClass.PUB);
        assertThat(reads(STRANGER)).isTrue();
        assertThat(row(row.id()).status()).isEqualTo(Reclassification.Status.GRANTED);
        assertThat(court.docket(file))
                .containsSubsequence("reclassification.asked", "reclassification.unopposed", "exhibit.reclassified");
    }

    @Test
    void tl_37_is_ten_days_from_service_and_three_on_the_urgent_track_over_a_weekend() {
        // Wednesday 3 March 2027: both ends are a Saturday and roll to Monday
        court.at(Instant.parse("2027-03-03T09:00:00Z"));
        assertThat(due(askedAndServed(AccessClass.CASE, CLAIMANT), "TL-37"))
                .isEqualTo(Instant.parse("2027-03-15T23:00:00Z"));
        Cases.set(file, "track", Track.URGENT);
        exhibit = exhibitOf(CLAIMANT);
        assertThat(due(askedAndServed(AccessClass.CASE, CLAIMANT), "TL-37"))
                .isEqualTo(Instant.parse("2027-03-08T23:00:00Z"));
    }

    @Test
    void tl_37_an_objection_in_its_last_second_is_heard_and_one_at_its_end_is_too_late() {
        Reclassification early = askedAndServed(AccessClass.CASE, CLAIMANT);
        court.at(due(early, "TL-37").minusSeconds(1));
        desk.object(file.id(), early.id(), "It is sensitive.", RESPONDENT);
        assertThat(row(early.id()).status()).isEqualTo(Reclassification.Status.OBJECTED);
        limits.unopposed(file.id(), early.subject());
        assertThat(readers()).isEqualTo(AccessClass.PTY);
        exhibit = exhibitOf(CLAIMANT);
        Reclassification late = askedAndServed(AccessClass.CASE, CLAIMANT);
        court.at(due(late, "TL-37"));
        assertThatThrownBy(() -> desk.object(file.id(), late.id(), "It is sensitive.", RESPONDENT))
                .isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void tl_37b_the_answer_has_the_same_time_again_and_then_the_ruling_is_due_without_it() {
        court.at(Instant.parse("2027-03-03T09:00:00Z"));
        Reclassification row = askedAndServed(AccessClass.CASE, CLAIMANT);
        desk.object(file.id(), row.id(), "It is sensitive.", RESPONDENT);
        Instant end = due(row, "TL-37b");
        assertThat(end).isEqualTo(Instant.parse("2027-03-15T23:00:00Z"));
        court.at(end.minusSeconds(1));
        limits.unanswered(file.id(), row.subject());
        assertThat(row(row.id()).status()).isEqualTo(Reclassification.Status.OBJECTED);
        court.at(end);
        assertThatThrownBy(() -> desk.answer(file.id(), row.id(), "It is not.", CLAIMANT))
                .isInstanceOf(DeadlinePassed.class);
        limits.unanswered(file.id(), row.subject());
        assertThat(row(row.id()).status()).isEqualTo(Reclassification.Status.DECIDING);
        // TL-38: ten days from the end of the answer
        assertThat(due(row, "TL-38")).isEqualTo(Instant.parse("2027-03-26T23:00:00Z"));
    }

    @Test
    void x10_a_ruling_brings_the_lower_class_or_leaves_the_paper_where_it_is() {
        Reclassification granted = contested(AccessClass.CASE);
        assertThat(readers()).isEqualTo(AccessClass.PTY);
        desk.rule(file.id(), granted.id(), true, "Nothing in it is sensitive.", PRESIDING);
        assertThat(readers()).isEqualTo(AccessClass.CASE);
        exhibit = exhibitOf(CLAIMANT);
        Reclassification refused = contested(AccessClass.CASE);
        desk.rule(file.id(), refused.id(), false, "It names a guard.", PRESIDING);
        assertThat(readers()).isEqualTo(AccessClass.PTY);
        assertThat(court.docket(file)).contains("reclassification.granted", "reclassification.refused");
    }

    @Test
    void x10_a_ruling_that_refuses_a_higher_class_lowers_it_again() {
        Reclassification row = contested(AccessClass.RES);
        assertThat(readers()).isEqualTo(AccessClass.RES);
        desk.rule(file.id(), row.id(), false, "The guard is named elsewhere.", PRESIDING);
        assertThat(readers()).isEqualTo(AccessClass.PTY);
        assertThat(reads(RESPONDENT)).isTrue();
        exhibit = exhibitOf(CLAIMANT);
        Reclassification kept = contested(AccessClass.RES);
        desk.rule(file.id(), kept.id(), true, "He is at risk.", PRESIDING);
        assertThat(readers()).isEqualTo(AccessClass.RES);
    }

    @Test
    void x10_nobody_rules_before_the_objection_is_answered() {
        Reclassification row = askedAndServed(AccessClass.CASE, CLAIMANT);
        assertThatThrownBy(() -> desk.rule(file.id(), row.id(), true, "At once.", PRESIDING))
                .isInstanceOf(ClassNotHeard.class);
        desk.object(file.id(), row.id(), "It is sensitive.", RESPONDENT);
        assertThatThrownBy(() -> desk.rule(file.id(), row.id(), true, "At once.", PRESIDING))
                .isInstanceOf(ClassNotHeard.class);
    }

    @Test
    void tl_38_a_late_ruling_is_said_once_and_can_still_be_made() {
        Reclassification row = contested(AccessClass.CASE);
        court.at(due(row, "TL-38").minusSeconds(1));
        limits.late(file.id(), row.subject());
        assertThat(court.docket(file)).doesNotContain("reclassification.late");
        court.at(due(row, "TL-38"));
        limits.late(file.id(), row.subject());
        limits.late(file.id(), row.subject());
        assertThat(court.docket(file)).containsOnlyOnce("reclassification.late");
        assertThat(readers()).isEqualTo(AccessClass.PTY);
        desk.rule(file.id(), row.id(), true, "At last.", PRESIDING);
        assertThat(readers()).isEqualTo(AccessClass.CASE);
    }

    @Test
    void x10_only_a_higher_class_does_not_wait_for_a_pending_request() {
        Reclassification pending = askedAndServed(AccessClass.CASE, CLAIMANT);
        assertThatThrownBy(() -> ask(AccessClass.PUB, CLAIMANT)).isInstanceOf(ClassPending.class);
        ask(AccessClass.RES, RESPONDENT);
        assertThat(readers()).isEqualTo(AccessClass.RES);
        assertThat(row(pending.id()).status()).isEqualTo(Reclassification.Status.MOOT);
        court.at(due(pending, "TL-37"));
        limits.unopposed(file.id(), pending.subject());
        assertThat(readers()).isEqualTo(AccessClass.RES);
    }

    @Test
    void x10_on_a_motion_of_the_tribunal_both_sides_are_served_and_the_other_party_answers() {
        Reclassification row = ask(AccessClass.CASE, PRESIDING);
        List<Service> services = services(row);
        assertThat(services).extracting(Service::addressee).containsExactlyInAnyOrder(Side.CLM, Side.RSP);
        acknowledge(services.get(0));
        assertThat(due(row, "TL-37")).isNull();
        court.at(court.now().plusSeconds(86_400));
        acknowledge(services.get(1));
        // served last on Tuesday 2 March 2027
        assertThat(due(row, "TL-37")).isEqualTo(Instant.parse("2027-03-12T23:00:00Z"));
        desk.object(file.id(), row.id(), "It is sensitive.", CLAIMANT);
        assertThatThrownBy(() -> desk.answer(file.id(), row.id(), "It is.", CLAIMANT))
                .isInstanceOf(NotYours.class);
        desk.answer(file.id(), row.id(), "It is not.", RESPONDENT);
        assertThat(row(row.id()).status()).isEqualTo(Reclassification.Status.DECIDING);
    }

    @Test
    void x10_who_objects_has_received_the_request_and_need_not_wait_for_the_others() {
        Reclassification row = ask(AccessClass.CASE, CLERK);
        desk.object(file.id(), row.id(), "It is sensitive.", RESPONDENT);
        assertThat(services(row))
                .filteredOn(service -> service.addressee() == Side.RSP)
                .allMatch(service -> service.servedAt() != null);
        assertThat(row(row.id()).status()).isEqualTo(Reclassification.Status.OBJECTED);
    }

    @Test
    void section_1_1_a_paper_that_is_no_exhibit_brings_its_summary_to_a_closed_class() {
        Document reply = submission(AccessClass.PTY, Side.CLM);
        assertThatThrownBy(() -> ask(reply, AccessClass.RES, " ", CLAIMANT)).isInstanceOf(PaperIncomplete.class);
        assertThat(reply.accessClass()).isEqualTo(AccessClass.PTY);
        Reclassification row = ask(reply, AccessClass.RES, "The reply of the claimant, in short.", CLAIMANT);
        assertThat(reply.accessClass()).isEqualTo(AccessClass.RES);
        assertThat(court.docket(file)).contains("document.reclassified");
        Long summary = services(row).get(0).documentIds().get(1);
        assertThat(court.get(Documents.class).find(summary))
                .extracting(Document::type, Document::accessClass)
                .containsExactly("non-confidential-summary", AccessClass.PTY);
    }

    @Test
    void x10_when_the_case_ends_a_raised_class_stays_and_a_lower_one_never_comes() {
        Reclassification raised = askedAndServed(AccessClass.RES, CLAIMANT);
        limits.onEnded(new CaseEnded(file.id(), CloseReason.WITHDRAWN));
        assertThat(row(raised.id()).status()).isEqualTo(Reclassification.Status.MOOT);
        assertThat(readers()).isEqualTo(AccessClass.RES);
        assertThat(keeper().running(file.id()))
                .noneMatch(limit -> limit.subject().equals(raised.subject()));
    }
}
