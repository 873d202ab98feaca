package comity.deliberation;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import comity.decision.OpinionKind;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** S20, S21, TL-57: what the Rules do not let happen in chambers, and to the drafts that leave them. */
class ChamberRefusalsTest extends ChamberScene {

    private ChamberNotThere notThere(ThrowingCallable act) {
        return refused(court, ChamberNotThere.class, "CHAMBER_NOT_THERE", "S20", act);
    }

    private Object incomplete(ThrowingCallable act) {
        return refused(court, DraftIncomplete.class, "DRAFT_INCOMPLETE", "S21", act)
                .args()
                .get(0);
    }

    @Test
    void s20_who_did_not_edit_the_latest_version_of_the_draft_does_not_overwrite_it() {
        drafted();
        DraftConflict refusal = refused(
                court,
                DraftConflict.class,
                "DRAFT_CONFLICT",
                "S20",
                () -> drafting.save(new SaveDraft(file.id(), 0, "Another text.", "Other reasons."), JUDGES.get(1)));
        assertThat(refusal.args().get(0)).isEqualTo(1);
    }

    @Test
    void s20_nothing_is_put_to_the_final_vote_before_the_parties_have_seen_the_interim_report() {
        drafted();
        assertThat(notThere(() -> voting.open(file.id(), PRESIDING)).args()).containsExactly("DRAFTING");
        notThere(() -> court.get(InterimReview.class).sendInterim(file.id(), PRESIDING));
        notThere(() -> court.get(Sealing.class).seal(file.id(), person("registrar")));
    }

    @Test
    void s21_a_party_comments_on_a_draft_only_while_one_lies_before_the_parties() {
        drafted();
        notThere(() -> court.get(InterimReview.class)
                .comment(new CommentOnDraft(file.id(), "Paragraph 3 is wrong.", false), CLAIMANT));
    }

    @Test
    void s21_a_party_says_once_what_it_has_to_say_to_a_draft() {
        descriptiveSent();
        InterimReview review = court.get(InterimReview.class);
        review.comment(new CommentOnDraft(file.id(), "Paragraph 3 is wrong.", false), CLAIMANT);
        refused(
                court,
                AlreadySaid.class,
                "ALREADY_SAID",
                "S21",
                () -> review.comment(new CommentOnDraft(file.id(), "So is paragraph 4.", false), CLAIMANT));
    }

    @Test
    void s20_the_presiding_judge_swears_in_a_clerk_and_nobody_else() {
        NotSwornIn refusal = refused(
                court, NotSwornIn.class, "NOT_SWORN_IN", "S20", () -> drafting.swear(file.id(), "xa.agent", PRESIDING));
        assertThat(refusal.args()).containsExactly("xa.agent");
    }

    @Test
    void s20_reasons_for_a_delay_are_given_for_a_limit_on_the_panel_that_has_run() {
        for (String code : List.of("TL-52", "TL-24")) {
            NothingLate refusal = refused(
                    court,
                    NothingLate.class,
                    "NOTHING_LATE",
                    "S20",
                    () -> court.get(PanelCourse.class)
                            .explain(
                                    new PanelCourse.ExplainDelay(file.id(), code, "Illness.", LocalDate.of(2027, 9, 1)),
                                    PRESIDING));
            assertThat(refusal.args()).containsExactly(code);
        }
    }

    @Test
    void s21_an_issue_has_words_and_what_is_put_to_the_vote_has_an_operative_part() {
        assertThat(incomplete(() -> drafting.raise(file.id(), " ", PRESIDING))).isEqualTo("issue");
        reviewed();
        drafting.propose(new Drafting.ProposeOperative(file.id(), List.of()), PRESIDING);
        assertThat(incomplete(() -> voting.open(file.id(), PRESIDING))).isEqualTo("operative");
        drafting.save(new SaveDraft(file.id(), 1, "The claim was filed.", "# Reasons"), PRESIDING);
        assertThat(incomplete(() -> voting.open(file.id(), PRESIDING))).isEqualTo("reasons");
    }

    @Test
    void s20_the_vote_is_closed_when_every_judge_has_voted_and_each_paragraph_is_carried() {
        reviewed();
        voting.open(file.id(), PRESIDING);
        vote(false, 2);
        VotesMissing missing =
                refused(court, VotesMissing.class, "VOTES_MISSING", "S20", () -> voting.close(file.id(), PRESIDING));
        assertThat(missing.args()).containsExactly(1);
        vote(false, 3);
        ParagraphNotCarried lost = refused(
                court,
                ParagraphNotCarried.class,
                "PARAGRAPH_NOT_CARRIED",
                "S20",
                () -> voting.close(file.id(), PRESIDING));
        assertThat(lost.args()).containsExactly(1);
        vote(true, 2);
        voting.close(file.id(), PRESIDING);
    }

    @Test
    void tl_57_a_judge_announces_one_opinion_and_lodges_what_was_announced() {
        reviewed();
        PanelOpinions opinions = court.get(PanelOpinions.class);
        refused(
                court,
                NoOpinion.class,
                "NO_OPINION",
                "TL-57",
                () -> opinions.lodge(file.id(), "I do not agree.", JUDGES.get(1)));
        opinions.announce(file.id(), OpinionKind.DISSENTING, List.of(), JUDGES.get(1));
        refused(
                court,
                OpinionAnnounced.class,
                "OPINION_ANNOUNCED",
                "TL-57",
                () -> opinions.announce(file.id(), OpinionKind.SEPARATE, List.of(), JUDGES.get(1)));
        assertThat(incomplete(() -> opinions.lodge(file.id(), " ", JUDGES.get(1))))
                .isEqualTo("opinion");
        opinions.lodge(file.id(), "I do not agree.", JUDGES.get(1));
        refused(
                court,
                NoOpinion.class,
                "NO_OPINION",
                "TL-57",
                () -> opinions.lodge(file.id(), "Nor do I now.", JUDGES.get(1)));
    }
}
