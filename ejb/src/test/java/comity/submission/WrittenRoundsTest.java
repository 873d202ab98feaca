package comity.submission;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.AccessClass;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.document.Documents;
import comity.serving.Receiving;
import comity.serving.Served;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S13 and X1 to the second: rounds, service, silence, last chance, default, re-entry. */
class WrittenRoundsTest {

    private static final Actor CLAIMANT = person("xa.agent");
    private static final Actor RESPONDENT = person("xb.agent");

    private final Courtroom court = new Courtroom();
    private WrittenRounds rounds;
    private NonAppearances absences;
    private CaseFile file;

    @BeforeEach
    void written() {
        rounds = court.get(WrittenRounds.class);
        absences = court.get(NonAppearances.class);
        ServedPapers ears = court.get(ServedPapers.class);
        court.listen(event -> {
            if (event instanceof Served served) {
                ears.onServed(served);
            }
        });
        file = court.file(CaseState.WRITTEN);
        rounds.open(file.id());
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private void file(Round round, Actor actor) {
        rounds.file(submission(round, actor, 10, 5), actor);
    }

    private FileSubmission submission(Round round, Actor actor, int pages, int summary) {
        return new FileSubmission(
                file.id(),
                round,
                court.pdf(actor, pages),
                court.pdf(actor, summary),
                List.of(new OutlineEntry("1-14", "The facts", "1", "")));
    }

    private void acknowledge(Round round, Actor actor) {
        Long service = court.get(Submissions.class)
                .find(file.id(), round)
                .orElseThrow()
                .serviceId();
        court.get(Receiving.class).acknowledge(file.id(), service, actor);
    }

    private Instant due(String code) {
        return court.get(DeadlineKeeper.class).dueAt(file.id(), code);
    }

    @Test
    void four_rounds_each_from_the_service_of_the_one_before_and_the_phase_closes() {
        file(Round.R1, CLAIMANT);
        assertThat(due("TL-24")).isNull();
        acknowledge(Round.R1, RESPONDENT);
        assertThat(due("TL-24")).isNotNull();
        file(Round.R2, RESPONDENT);
        acknowledge(Round.R2, CLAIMANT);
        file(Round.R3, CLAIMANT);
        acknowledge(Round.R3, RESPONDENT);
        file(Round.R4, RESPONDENT);
        rounds.close(file.id());
        assertThat(file.state()).isEqualTo(CaseState.HEARING);
        assertThat(court.events()).contains(new WrittenPhaseClosed(file.id()));
        assertThat(court.docket(file).stream().filter("submission.filed"::equals))
                .hasSize(4);
    }

    @Test
    void who_files_the_next_round_has_received_the_one_before() {
        file(Round.R1, CLAIMANT);
        file(Round.R2, RESPONDENT);
        assertThat(rounds.roundServed(file.id(), "R1")).isTrue();
    }

    @Test
    void each_limit_is_met_one_second_before_and_missed_at_its_end() {
        court.at(due("TL-23"));
        assertThatThrownBy(() -> file(Round.R1, CLAIMANT)).isInstanceOf(DeadlinePassed.class);
        court.at(due("TL-23").minusSeconds(1));
        file(Round.R1, CLAIMANT);
        acknowledge(Round.R1, RESPONDENT);
        court.at(due("TL-24").minusSeconds(1));
        rounds.missed(file.id(), "R2");
        assertThat(rounds.roundOver(file.id(), "R2")).isFalse();
        file(Round.R2, RESPONDENT);
        acknowledge(Round.R2, CLAIMANT);
        court.at(due("TL-25"));
        assertThatThrownBy(() -> file(Round.R3, CLAIMANT)).isInstanceOf(DeadlinePassed.class);
        court.at(due("TL-25").minusSeconds(1));
        file(Round.R3, CLAIMANT);
        acknowledge(Round.R3, RESPONDENT);
        court.at(due("TL-26"));
        assertThatThrownBy(() -> file(Round.R4, RESPONDENT)).isInstanceOf(DeadlinePassed.class);
        rounds.missed(file.id(), "R4");
        assertThat(rounds.roundOver(file.id(), "R4")).isTrue();
    }

    @Test
    void without_the_first_submission_the_claim_form_stands_and_the_respondent_s_time_runs() {
        court.at(due("TL-23"));
        rounds.missed(file.id(), "R1");
        assertThat(court.docket(file)).contains("submission.missed");
        assertThat(due("TL-24")).isNotNull();
        assertThatThrownBy(() -> file(Round.R1, CLAIMANT)).isInstanceOf(DeadlinePassed.class);
    }

    private Instant noticeServed() {
        file(Round.R1, CLAIMANT);
        acknowledge(Round.R1, RESPONDENT);
        court.at(due("TL-24"));
        rounds.missed(file.id(), "R2");
        absences.giveNotice(file.id());
        assertThat(absences.noticeServed(file.id())).isFalse();
        Long service = court.get(Submissions.class).absences(file.id()).get(0).serviceId();
        court.get(Receiving.class).acknowledge(file.id(), service, RESPONDENT);
        return due("TL-85");
    }

    @Test
    void silence_after_the_notice_is_recorded_as_default_and_the_party_may_come_back() {
        Instant end = noticeServed();
        assertThatThrownBy(() -> absences.reEnter(new ReEntry(file.id(), ""), RESPONDENT))
                .isInstanceOf(NotAbsent.class);
        court.at(end.minusSeconds(1));
        absences.recordDefault(file.id());
        assertThat(absences.isAbsent(file.id(), Side.RSP)).isFalse();
        court.at(end);
        assertThatThrownBy(() -> file(Round.R2, RESPONDENT)).isInstanceOf(DeadlinePassed.class);
        absences.recordDefault(file.id());
        assertThat(absences.isAbsent(file.id(), Side.RSP)).isTrue();
        rounds.close(file.id());
        absences.reEnter(new ReEntry(file.id(), "We are here."), RESPONDENT);
        assertThat(absences.isAbsent(file.id(), Side.RSP)).isFalse();
        assertThat(court.docket(file)).contains("default.noticed", "default.recorded", "default.reentered");
    }

    @Test
    void a_late_submission_in_the_last_second_of_the_last_chance_counts() {
        court.at(noticeServed().minusSeconds(1));
        file(Round.R2, RESPONDENT);
        assertThat(absences.over(file.id())).isTrue();
        absences.recordDefault(file.id());
        assertThat(absences.isAbsent(file.id(), Side.RSP)).isFalse();
        acknowledge(Round.R2, CLAIMANT);
        assertThat(due("TL-25")).isNotNull();
    }

    @Test
    void the_other_side_counsel_and_strangers_do_not_file_the_round() {
        assertThatThrownBy(() -> file(Round.R1, RESPONDENT)).isInstanceOf(NotYourRound.class);
        assertThatThrownBy(() -> file(Round.R1, person("xa.counsel"))).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> file(Round.R1, person("xc.agent"))).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> file(Round.R2, RESPONDENT)).isInstanceOf(RoundNotOpen.class);
    }

    @Test
    void length_outline_and_citations_are_measured() {
        assertThatThrownBy(() -> rounds.file(submission(Round.R1, CLAIMANT, 201, 5), CLAIMANT))
                .isInstanceOfSatisfying(
                        SubmissionFaulty.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.path() + " " + fault.code())
                                .containsExactly("upload TOO_MANY_PAGES"));
        assertThatThrownBy(() -> rounds.file(submission(Round.R1, CLAIMANT, 200, 16), CLAIMANT))
                .isInstanceOf(SubmissionFaulty.class);
        FileSubmission citing =
                new FileSubmission(file.id(), Round.R1, 1L, 2L, List.of(new OutlineEntry("1-14", "Facts", "1", "C-9")));
        assertThatThrownBy(() -> rounds.file(citing, CLAIMANT)).isInstanceOf(SubmissionFaulty.class);
        FileSubmission bare = new FileSubmission(file.id(), Round.R1, 1L, 2L, List.of());
        assertThatThrownBy(() -> rounds.file(bare, CLAIMANT)).isInstanceOf(SubmissionFaulty.class);
    }

    @Test
    void the_first_submission_is_for_the_case_its_summary_for_everyone() {
        file(Round.R1, CLAIMANT);
        Submission row = court.get(Submissions.class).find(file.id(), Round.R1).orElseThrow();
        Documents papers = court.get(Documents.class);
        assertThat(papers.find(row.documentId()).accessClass()).isEqualTo(AccessClass.CASE);
        assertThat(papers.find(row.summaryId()).accessClass()).isEqualTo(AccessClass.PUB);
        assertThat(court.get(SubmissionReading.class)
                        .of(file.id(), person("xc.agent"))
                        .get(0)
                        .documentId())
                .isNull();
    }
}
