package comity.litispendence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.access.AccessPolicy;
import comity.access.NotYours;
import comity.access.Side;
import comity.closing.CaseClosing;
import comity.common.Actor;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.CloseReason;
import comity.docket.StateNotOpen;
import comity.serving.PaperIncomplete;
import comity.serving.Receiving;
import comity.stay.StayCase;
import comity.stay.StayCause;
import comity.stay.Stays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X8: who flags a proceeding elsewhere, who rules, and what follows. */
class LitispendenceTest {

    private static final Actor CLAIMANT = actor("xa.agent");
    private static final Actor RESPONDENT = actor("xb.agent");
    private static final Actor PRESIDING = actor("ppj");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final List<OtherProceeding> rows = new ArrayList<>();
    private CaseFile file;
    private Litispendence litispendence;

    private static Actor actor(String id) {
        return new Actor(id, id, Set.of(), null);
    }

    @BeforeEach
    void writing() {
        file = Cases.in(CaseState.WRITTEN);
        Cases.set(file, "servedAt", Instant.parse("2027-02-27T09:00:00Z"));
        litispendence = new Litispendence();
        litispendence.files = mock(CaseFiles.class);
        when(litispendence.files.lock(file.id())).thenReturn(file);
        litispendence.policy = mock(AccessPolicy.class);
        when(litispendence.policy.sideOf(CLAIMANT, file.id())).thenReturn(Optional.of(Side.CLM));
        when(litispendence.policy.sideOf(RESPONDENT, file.id())).thenReturn(Optional.of(Side.RSP));
        when(litispendence.policy.presides(PRESIDING, file.id())).thenReturn(true);
        litispendence.records = records();
        litispendence.docket = mock(ForumDocket.class);
        litispendence.receiving = mock(Receiving.class);
        litispendence.stays = mock(Stays.class);
        litispendence.closing = mock(CaseClosing.class);
        litispendence.clock = Clock.fixed(Instant.parse("2027-03-01T09:00:00Z"), ZoneId.of("Europe/Zurich"));
    }

    private ForumRecords records() {
        ForumRecords records = mock(ForumRecords.class);
        when(records.add(any())).thenAnswer(call -> {
            Cases.set(call.getArgument(0), "id", rows.size() + 1L);
            rows.add(call.getArgument(0));
            return call.getArgument(0);
        });
        when(records.find(anyLong(), anyLong()))
                .thenAnswer(call -> rows.get(call.<Long>getArgument(1).intValue() - 1));
        when(records.open(anyLong()))
                .thenAnswer(
                        call -> rows.stream().filter(OtherProceeding::isOpen).findFirst());
        return records;
    }

    private Long flag() {
        return litispendence.flag(
                new FlagForum(file.id(), Forum.ARBITRATION, "Arbitration no. 4", TODAY, "The same ships."), RESPONDENT);
    }

    @Test
    void the_panel_may_let_the_case_go_on() {
        Long id = flag();
        litispendence.answer(file.id(), id, "Other ships.", CLAIMANT);
        litispendence.rule(file.id(), id, ForumRuling.GOES_ON, "The ships differ.", PRESIDING);
        assertThat(rows.get(0).ruling()).isEqualTo(ForumRuling.GOES_ON);
        verify(litispendence.stays, never()).order(any(), any());
        verify(litispendence.closing, never()).close(any(), any(), any(), any());
    }

    @Test
    void it_may_stay_the_case_without_end_date() {
        litispendence.rule(file.id(), flag(), ForumRuling.STAYED, "The award is near.", PRESIDING);
        verify(litispendence.stays)
                .order(
                        argThat((StayCase stay) -> stay.cause() == StayCause.OTHER_FORUM && stay.until() == null),
                        eq(PRESIDING));
    }

    @Test
    void it_may_decline_and_the_case_is_removed() {
        litispendence.rule(file.id(), flag(), ForumRuling.DECLINED, "The other forum was first.", PRESIDING);
        verify(litispendence.closing).close(file, CloseReason.REMOVED, PRESIDING, Side.TRIBUNAL);
    }

    @Test
    void before_a_panel_is_at_work_it_stays_a_flag() {
        Cases.set(file, "state", CaseState.PANEL_ESTABLISHED);
        Long id = flag();
        assertThatThrownBy(() -> litispendence.rule(file.id(), id, ForumRuling.GOES_ON, "Yes.", PRESIDING))
                .isInstanceOf(NoPanelYet.class);
    }

    @Test
    void only_the_presiding_judge_rules_and_only_the_other_party_answers_once() {
        Long id = flag();
        assertThatThrownBy(() -> litispendence.rule(file.id(), id, ForumRuling.GOES_ON, "Yes.", CLAIMANT))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> litispendence.answer(file.id(), id, "Mine.", RESPONDENT))
                .isInstanceOf(NotYours.class);
        litispendence.answer(file.id(), id, "Other ships.", CLAIMANT);
        assertThatThrownBy(() -> litispendence.answer(file.id(), id, "Again.", CLAIMANT))
                .isInstanceOf(ForumAnswered.class);
    }

    @Test
    void one_at_a_time_and_every_fault_is_named_beside_its_field() {
        assertThatThrownBy(() ->
                        litispendence.flag(new FlagForum(file.id(), null, " ", TODAY.plusDays(1), null), RESPONDENT))
                .isInstanceOfSatisfying(
                        PaperIncomplete.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.path() + " " + fault.code())
                                .containsExactly(
                                        "forum REQUIRED", "name REQUIRED", "since DAY_AFTER_TODAY", "words REQUIRED"));
        Long id = flag();
        assertThatThrownBy(this::flag).isInstanceOf(ForumFlagged.class);
        litispendence.rule(file.id(), id, ForumRuling.GOES_ON, "No.", PRESIDING);
        assertThatThrownBy(() -> litispendence.rule(file.id(), id, ForumRuling.DECLINED, "Yes.", PRESIDING))
                .isInstanceOf(ForumOver.class);
    }

    @Test
    void after_the_end_of_the_case_nothing_is_left_to_rule_and_nothing_can_be_flagged() {
        flag();
        litispendence.onEnded(new CaseEnded(file.id(), CloseReason.SETTLED));
        assertThat(rows.get(0).isOpen()).isFalse();
        Cases.set(file, "state", CaseState.DECIDED);
        assertThatThrownBy(this::flag).isInstanceOf(StateNotOpen.class);
    }
}
