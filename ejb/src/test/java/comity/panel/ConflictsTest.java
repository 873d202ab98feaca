package comity.panel;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.Appointment;
import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.common.Refusal;
import comity.db.Courtroom;
import comity.db.RealDatabase;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.panel.ConflictCheck.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 1 and S09: who may not sit, with the ground; what is only to be looked at; nationals with both consents. */
class ConflictsTest {

    private final Courtroom court = new Courtroom();
    private CaseFile file;

    @BeforeEach
    void opened() {
        court.put(CaseGroups.class, new CaseGroups() {
            @Override
            public Set<String> of(Long caseId) {
                return Set.of("CYBER");
            }
        });
        file = opened(court.file(CaseState.PANEL_ESTABLISHED));
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private CaseFile opened(CaseFile established) {
        court.get(PanelOpening.class).open(established.id());
        for (String agent : List.of("xa.agent", "xb.agent")) {
            court.get(PanelOpening.class).wish(established.id(), 3, person(agent));
        }
        return established;
    }

    private ConflictCheck of(String person) {
        return court.get(PanelReading.class).conflicts(file.id(), person("registrar")).stream()
                .filter(check -> check.personId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private List<Ground> grounds(String person) {
        return of(person).conflicts().stream()
                .map(ConflictCheck.Conflict::ground)
                .toList();
    }

    private List<String> suggested() {
        return court.get(Roster.class).suggest(file, 6).stream()
                .map(Candidate::personId)
                .toList();
    }

    private void proposeWith(String person) {
        List<String> names = new ArrayList<>(suggested());
        if (!names.contains(person)) {
            names.removeIf(name -> name.startsWith(person.substring(0, 3)));
            names.add(0, person);
        }
        court.get(PanelNaming.class).propose(file.id(), names.subList(0, 6), person("registrar"));
    }

    private String fault(String person) {
        try {
            proposeWith(person);
        } catch (Refusal refused) {
            assertThat(refused.rule()).isEqualTo("S09");
            return refused.faults().get(0).code();
        }
        return null;
    }

    @Test
    void section_1_a_national_of_a_party_or_third_party_is_barred() {
        court.get(CaseAccess.class).appoint(file.id(), "xc.agent", CourtRole.TPA, Side.TP, "XC", Actor.registry());
        assertThat(grounds("xa.judge1")).contains(Ground.NATIONAL);
        assertThat(grounds("xb.judge2")).contains(Ground.NATIONAL);
        assertThat(grounds("xc.judge1")).containsExactly(Ground.NATIONAL);
        assertThat(grounds("xd.judge1")).isEmpty();
        assertThat(fault("xa.judge1")).isEqualTo("BARRED_NATIONAL");
    }

    @Test
    void section_1_who_holds_an_office_is_barred() {
        court.get(Standing.class).add(new Appointment("xd.judge1", CourtRole.AGT, "XD", court.now(), "xd.focal"));
        assertThat(of("xd.judge1").conflicts()).containsExactly(new ConflictCheck.Conflict(Ground.OFFICE, "AGT"));
        assertThat(fault("xd.judge1")).isEqualTo("BARRED_OFFICE");
    }

    @Test
    void section_1_who_sits_for_a_side_in_another_case_is_barred_and_the_case_is_named() {
        CaseFile other = court.file(CaseState.WRITTEN);
        court.get(CaseAccess.class).appoint(other.id(), "xd.judge1", CourtRole.CNS, Side.CLM, "XA", Actor.registry());
        assertThat(of("xd.judge1").conflicts())
                .containsExactly(new ConflictCheck.Conflict(Ground.DELEGATE, other.reference()));
        assertThat(fault("xd.judge1")).isEqualTo("BARRED_DELEGATE");
    }

    @Test
    void s09_past_cases_and_past_roles_for_a_party_are_shown_and_bar_nobody() {
        CaseFile other = opened(court.file(CaseState.PANEL_ESTABLISHED));
        List<String> names = court.get(Roster.class).suggest(other, 6).stream()
                .map(Candidate::personId)
                .toList();
        court.get(PanelNaming.class).propose(other.id(), names, person("registrar"));
        for (String agent : List.of("xa.agent", "xb.agent")) {
            court.get(PanelNaming.class).agree(other.id(), names.subList(0, 3), person(agent));
        }
        assertThat(of(names.get(0)).conflicts())
                .containsExactly(new ConflictCheck.Conflict(Ground.PAST_CASE, other.reference()));
        Appointment earlier = new Appointment(names.get(1), CourtRole.AGT, "XB", court.now(), "xb.focal");
        earlier.end(court.now(), "xb.focal");
        court.get(Standing.class).add(earlier);
        assertThat(grounds(names.get(1))).containsExactly(Ground.PAST_CASE, Ground.PAST_ROLE);
        assertThat(of(names.get(1)).barred()).isFalse();
        assertThat(fault(names.get(0))).isNull();
    }

    @Test
    void section_1_nationals_sit_when_both_parties_agree_and_not_when_one_does() {
        NationalAdmission admission = court.get(NationalAdmission.class);
        admission.consent(file.id(), person("xa.agent"));
        assertThat(of("xb.judge1").barred()).isTrue();
        admission.consent(file.id(), person("xa.agent"));
        admission.consent(file.id(), person("xb.agent"));
        assertThat(grounds("xb.judge1")).containsExactly(Ground.CONSENTED);
        assertThat(court.docket(file).stream().filter("panel.nationalsConsent"::equals))
                .hasSize(2);
        assertThat(fault("xb.judge1")).isNull();
    }

    @Test
    void section_1_consent_comes_too_late_once_judges_are_named_and_belongs_to_the_parties() {
        NationalAdmission admission = court.get(NationalAdmission.class);
        assertThatThrownBy(() -> admission.consent(file.id(), person("xa.counsel")))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> admission.consent(file.id(), person("registrar")))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> admission.consent(file.id(), person("xc.agent")))
                .isInstanceOf(NoSuchThing.class);
        List<String> names = suggested();
        court.get(PanelNaming.class).propose(file.id(), names, person("registrar"));
        for (String agent : List.of("xa.agent", "xb.agent")) {
            court.get(PanelNaming.class).agree(file.id(), names.subList(0, 3), person(agent));
        }
        assertThatThrownBy(() -> admission.consent(file.id(), person("xa.agent")))
                .isInstanceOf(NationalsOver.class);
    }

    @Test
    void s09_the_check_is_for_registrar_and_president_and_costs_a_fixed_number_of_questions() {
        PanelReading reading = court.get(PanelReading.class);
        for (String login : List.of("xa.agent", "clerk1")) {
            assertThatThrownBy(() -> reading.conflicts(file.id(), person(login)))
                    .isInstanceOf(NotYours.class);
        }
        assertThatThrownBy(() -> reading.conflicts(file.id(), person("xd.judge1")))
                .isInstanceOf(NoSuchThing.class);
        court.forget();
        var statistics = RealDatabase.open().sessions().getStatistics();
        long before = statistics.getPrepareStatementCount();
        assertThat(reading.conflicts(file.id(), person("president"))).hasSizeGreaterThan(50);
        assertThat(statistics.getPrepareStatementCount() - before).isLessThanOrEqualTo(12);
    }
}
