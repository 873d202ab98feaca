package comity.challenge;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.AccessPolicy;
import comity.access.NotYours;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.panel.Candidate;
import comity.panel.FullBench;
import comity.panel.JudgeVacancy;
import comity.panel.PanelAppointment;
import comity.panel.PanelComposition;
import comity.panel.PanelNaming;
import comity.panel.Panels;
import comity.panel.RecordUnread;
import comity.panel.Roster;
import comity.panel.SeatTurns;
import comity.panel.SeatVacancy;
import comity.panel.SeatVacant;
import comity.panel.Succession;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S09: a vacant seat is filled alone, and its successor reads the record. */
class SuccessionTest extends ChallengedBench {

    private String replaceFirst(CaseState stage) {
        compose();
        Long id = challenge(bench.get(0));
        hear(id);
        Cases.set(file, "state", stage);
        rule(id, true, person("president"));
        ruling.vacate(file.id(), bench.get(0));
        assertThat(court.events()).contains(new JudgeVacancy(file.id()));
        assertThat(court.get(AccessPolicy.class).sitsOn(person(bench.get(0)), file.id()))
                .isFalse();
        assertThatThrownBy(() -> court.get(FullBench.class).require(file.id())).isInstanceOf(SeatVacant.class);
        court.get(SeatTurns.class).openNext(file.id());
        List<String> two = court.get(Roster.class).suggest(file, 2).stream()
                .map(Candidate::personId)
                .toList();
        assertThat(two).doesNotContainAnyElementsOf(bench);
        court.get(PanelNaming.class).propose(file.id(), two, person("registrar"));
        court.get(PanelNaming.class).agree(file.id(), two.subList(0, 1), person("xa.agent"));
        court.get(PanelNaming.class).agree(file.id(), two.subList(0, 1), person("xb.agent"));
        court.get(PanelComposition.class).disclose(disclosure(), person(two.get(0)));
        assertThat(court.get(PanelComposition.class).seats(file.id())).containsExactly(1);
        court.get(PanelComposition.class).compose(file.id());
        assertThat(seated()).containsExactly(two.get(0), bench.get(1), bench.get(2));
        assertThat(file.state()).isEqualTo(stage);
        assertThat(court.docket(file)).contains("judge.vacancy", "panel.seatOpened", "judge.replaced");
        return two.get(0);
    }

    @Test
    void a_successor_in_the_written_phase_reads_the_record_before_the_panel_votes() {
        String successor = replaceFirst(CaseState.WRITTEN);
        assertThatThrownBy(() -> court.get(FullBench.class).require(file.id())).isInstanceOf(RecordUnread.class);
        Succession succession = court.get(Succession.class);
        assertThatThrownBy(() -> succession.declareRead(file.id(), person(bench.get(1))))
                .isInstanceOf(comity.panel.NothingToRead.class);
        succession.declareRead(file.id(), person(successor));
        court.get(FullBench.class).require(file.id());
    }

    @Test
    void after_the_hearing_the_panel_orders_whether_it_is_repeated() {
        String successor = replaceFirst(CaseState.DELIBERATION);
        Succession succession = court.get(Succession.class);
        succession.declareRead(file.id(), person(successor));
        assertThat(succession.owesOrder(file.id())).isTrue();
        assertThatThrownBy(() -> court.get(FullBench.class).require(file.id())).isInstanceOf(RecordUnread.class);
        assertThatThrownBy(() -> succession.order(file.id(), true, "Credibility.", person(bench.get(1))))
                .isInstanceOf(NotYours.class);
        court.get(comity.access.CaseAccess.class)
                .appoint(
                        file.id(),
                        bench.get(1),
                        comity.access.CourtRole.PPJ,
                        comity.access.Side.PNL,
                        null,
                        Actor.registry());
        succession.order(file.id(), true, "Credibility.", person(bench.get(1)));
        assertThatThrownBy(() -> court.get(FullBench.class).require(file.id())).isInstanceOf(RecordUnread.class);
        succession.reheard(file.id(), person(bench.get(1)));
        court.get(FullBench.class).require(file.id());
    }

    @Test
    void a_judge_resigns_or_dies_and_two_seats_are_filled_one_after_the_other() {
        compose();
        SeatVacancy seats = court.get(SeatVacancy.class);
        SeatTurns turns = court.get(SeatTurns.class);
        seats.resign(file.id(), "Illness.", person(bench.get(2)));
        assertThatThrownBy(() -> seats.recordDeath(file.id(), bench.get(0), person("clerk1")))
                .isInstanceOf(NotYours.class);
        seats.recordDeath(file.id(), bench.get(0), person("registrar"));
        assertThat(turns.free(file.id())).isTrue();
        turns.openNext(file.id());
        assertThat(turns.free(file.id())).isFalse();
        assertThat(court.get(Panels.class).of(file.id()).vacantSeat()).isEqualTo(3);
        court.at(court.get(DeadlineKeeper.class).dueAt(file.id(), "TL-16"));
        court.get(PanelNaming.class).timeToAgreeOver(file.id());
        String chosen = court.get(Roster.class).eligible(file).get(0).personId();
        court.get(PanelAppointment.class).appoint(file.id(), List.of(chosen), person("president"));
        court.get(PanelComposition.class).disclose(disclosure(), person(chosen));
        court.get(PanelComposition.class).compose(file.id());
        turns.openNext(file.id());
        assertThat(court.get(Panels.class).of(file.id()).vacantSeat()).isEqualTo(1);
    }
}
