package comity.panel;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Person;
import comity.access.Standing;
import comity.db.Courtroom;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** TL-18 when everybody named stays silent: the roster comes to its end, the case does not. */
class NomineeReplacingTest {

    private static final int LONGEST_ROSTER = 100;

    private final Courtroom court = new Courtroom();
    private NomineeReplacing replacing;
    private CaseFile file;

    @BeforeEach
    void exhausted() {
        court.put(CaseGroups.class, new CaseGroups() {
            @Override
            public Set<String> of(Long caseId) {
                return Set.of("CYBER");
            }
        });
        replacing = court.get(NomineeReplacing.class);
        file = court.file(CaseState.PANEL_ESTABLISHED);
        court.get(PanelOpening.class).open(file.id());
        for (String agent : List.of("xa.agent", "xb.agent")) {
            court.get(PanelOpening.class).wish(file.id(), 3, person(agent));
        }
        List<String> names = court.get(Roster.class).suggest(file, 6).stream()
                .map(Candidate::personId)
                .toList();
        court.get(PanelNaming.class).propose(file.id(), names, person("registrar"));
        for (String agent : List.of("xa.agent", "xb.agent")) {
            court.get(PanelNaming.class).agree(file.id(), names.subList(0, 3), person(agent));
        }
        for (int i = 0; i < LONGEST_ROSTER && limit() != null; i++) {
            court.at(limit());
            replacing.replace(file.id(), 1);
        }
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private java.time.Instant limit() {
        return court.get(DeadlineKeeper.class).dueAt(file.id(), "TL-18", "1");
    }

    private Nominee first() {
        return court.get(Panels.class).seated(file.id()).stream()
                .filter(nominee -> nominee.seat() == 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_last_name_keeps_the_seat_without_a_date_and_may_still_disclose() {
        assertThat(limit()).isNull();
        assertThat(court.docket(file)).containsOnlyOnce("roster.exhausted");
        String last = first().personId();
        replacing.replace(file.id(), 1);
        assertThat(first().personId()).isEqualTo(last);
        court.get(PanelComposition.class)
                .disclose(new Disclose(file.id(), "one", "none", "none", "none", "none", true), person(last));
        assertThat(first().disclosedAt()).isNotNull();
        assertThat(court.get(Panels.class).waitingForNames()).isEmpty();
    }

    @Test
    void the_first_new_name_on_the_roster_takes_the_seat_and_tl_18_runs_for_it() {
        assertThat(court.get(Panels.class).waitingForNames()).hasSize(1);
        replacing.tryAgain(file.id(), 1);
        assertThat(limit()).isNull();
        Standing standing = court.get(Standing.class);
        standing.add(new Person("late.judge", "Late Judge", "late@court.example", null, first().nationality()));
        standing.add(new Appointment("late.judge", CourtRole.PNL, first().nationality(), court.now(), "registrar"));
        court.get(RosterWatch.class).runDue(court.now());
        assertThat(first().personId()).isEqualTo("late.judge");
        assertThat(limit()).isNotNull();
        assertThat(court.events()).contains(new SeatGiven(file.id(), 1));
        assertThat(court.get(Panels.class).waitingForNames()).isEmpty();
    }

    @Test
    void a_replacement_drawn_by_lot_opens_the_seed_so_that_anybody_can_repeat_the_draw() {
        Panel panel = court.get(Panels.class).of(file.id());
        assertThat(court.docket(file)).contains("panel.lotsDrawn");
        assertThat(panel.seed()).isNotNull();
        assertThat(LotDrawing.sha256(panel.seed())).isEqualTo(panel.seedHash());
    }
}
