package comity.notice;

import static org.assertj.core.api.Assertions.assertThat;

import comity.access.Appointment;
import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Person;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Docket;
import comity.docket.DocketEntry;
import comity.docket.DocketEntryMade;
import comity.docket.NewEntry;
import comity.docket.Register;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Acceptance check 14: what happens in a stage is told to exactly the roles that section 1.2 names for it. The expected
 * columns come from the transcription of the Rules that {@code PermissionMatrixTest} uses ({@code access/who-may.csv}),
 * with its three conditions (the President's reviews, the President before a panel, one Signatory if asked) as written.
 */
class AnnouncingTest {

    /** One person for each column; the name is the column's. */
    private static final Map<String, CourtRole> SEATS = Map.of(
            "TP", CourtRole.TPA,
            "AM", CourtRole.AMI,
            "CK", CourtRole.CLK,
            "PN", CourtRole.PPJ,
            "AP", CourtRole.APJ,
            "ME", CourtRole.MED,
            "EI", CourtRole.EXP);

    private static final Map<String, Side> SIDES = Map.of(
            "TP",
            Side.TP,
            "AM",
            Side.PUB,
            "CK",
            Side.TRIBUNAL,
            "PN",
            Side.PNL,
            "AP",
            Side.APJ,
            "ME",
            Side.MED,
            "EI",
            Side.TRIBUNAL);

    private final Courtroom court = new Courtroom();
    private final Map<String, String> columnOf = new java.util.HashMap<>();
    private CaseFile file;

    @BeforeEach
    void open() {
        file = court.file(CaseState.WRITTEN);
        court.listen(event -> {
            if (event instanceof DocketEntryMade made) {
                court.get(Announcing.class).onEntry(made);
            }
        });
        court.get(CaseAccess.class)
                .membersOf(file.id())
                .forEach(seat -> columnOf.put(seat.personId(), seat.side() == Side.CLM ? "CL" : "RS"));
        Map.of(
                        "RG",
                        List.of(CourtRole.REG, CourtRole.DEPREG),
                        "PR",
                        List.of(CourtRole.PRS, CourtRole.VPR),
                        "SG",
                        List.of(CourtRole.COU, CourtRole.COC))
                .forEach((column, roles) -> roles.forEach(role -> court.get(Standing.class).holding(role).stream()
                        .map(Appointment::personId)
                        .forEach(login -> columnOf.put(login, column))));
        SEATS.keySet().forEach(this::seat);
    }

    @AfterEach
    void close() {
        court.close();
    }

    private void seat(String column) {
        String login = "only." + column;
        court.get(Standing.class).add(new Person(login, login, login + "@tribunal.example", null, null));
        court.get(CaseAccess.class)
                .appoint(file.id(), login, SEATS.get(column), SIDES.get(column), null, Actor.registry());
        columnOf.put(login, column);
    }

    private void leave(String column) {
        court.get(CaseAccess.class).end(file.id(), "only." + column, SEATS.get(column), Actor.registry());
    }

    private DocketEntry happens(String stage, String kind, Register register) {
        DocketEntry line = court.get(Docket.class)
                .record(file, NewEntry.of(kind).stage(stage).in(register));
        court.forget();
        return line;
    }

    /** Columns of those who have a notice of the line. */
    private Set<String> told(DocketEntry line) {
        return columnOf.keySet().stream()
                .filter(login -> court.get(Notices.class).of(login, null, 50).stream()
                        .anyMatch(notice -> line.id().equals(notice.entryId())))
                .map(columnOf::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> letters() {
        return court.get(Notices.class).waiting(court.now().plusSeconds(86400), 500).stream()
                .filter(mail -> file.id().equals(mail.caseId()))
                .map(Mail::address)
                .collect(Collectors.toSet());
    }

    static List<String> stages() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                AnnouncingTest.class.getResourceAsStream("/access/who-may.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).toList();
        }
    }

    /** All named columns, without the public, and without those whose cell holds only on a condition unmet here. */
    private static Set<String> named(String[] row, boolean panelSits) {
        Set<String> named = new TreeSet<>(Arrays.asList(
                String.join(" ", List.of(row).subList(1, 6)).trim().split(" +")));
        named.remove("PU");
        if (row[0].equals("S16") || row[0].equals("S18")) {
            named.remove("SG");
        }
        if (row[0].equals("S02") || panelSits && (row[0].equals("S12") || row[0].equals("S14"))) {
            named.remove("PR");
        }
        if (row[0].equals("S20")) {
            named.remove("CK");
        }
        return named;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stages")
    void check_14_what_happens_in_a_stage_is_told_to_exactly_the_columns_of_section_1_2(String cells) {
        String[] row = cells.split(";", -1);
        assertThat(told(happens(row[0], "case.noted", Register.DOCKET))).isEqualTo(named(row, true));
    }

    @Test
    void each_of_the_thirty_stages_is_asked() throws IOException {
        assertThat(stages()).hasSize(30);
        assertThat(new TreeSet<>(columnOf.values()))
                .containsExactly("AM", "AP", "CK", "CL", "EI", "ME", "PN", "PR", "RG", "RS", "SG", "TP");
    }

    @Test
    void S12_and_S14_reach_the_President_while_no_panel_sits() {
        leave("PN");
        assertThat(told(happens("S12", "pm.requested", Register.DOCKET))).contains("PR", "RG", "CK");
        assertThat(told(happens("S14", "amicus.asked", Register.DOCKET))).contains("PR");
    }

    @Test
    void FX_02_the_President_gets_a_letter_when_measures_are_asked_for_before_a_panel_sits() {
        leave("PN");
        happens("S12", "pm.requested", Register.DOCKET);
        String president = court.get(Standing.class)
                .person(court.get(Standing.class).holding(CourtRole.PRS).get(0).personId())
                .orElseThrow()
                .email();
        assertThat(letters()).contains(president);
    }

    @Test
    void S02_reaches_the_President_when_a_review_is_asked_for_and_the_respondent_never() {
        assertThat(told(happens("S02", "claim.review-requested", Register.FILING)))
                .containsExactly("CK", "CL", "PR", "RG");
        assertThat(told(happens("S02", "claim.cured", Register.FILING))).containsExactly("CK", "CL", "RG");
    }

    @Test
    void before_a_clerk_is_named_for_the_case_every_clerk_is_told() {
        leave("CK");
        court.get(Standing.class).holding(CourtRole.CLK).forEach(clerk -> columnOf.put(clerk.personId(), "CK"));
        assertThat(told(happens("S02", "claim.cured", Register.FILING))).contains("CK");
    }

    @Test
    void S20_reaches_the_clerk_who_was_sworn_for_the_closed_room() {
        leave("CK");
        court.get(CaseAccess.class).appoint(file.id(), "only.CK", CourtRole.CLK, Side.PNL, null, Actor.registry());
        assertThat(told(happens("S20", "deliberation.started", Register.DOCKET)))
                .containsExactly("AP", "CK", "PN");
    }

    @Test
    void whoever_acts_is_not_told_of_it() {
        DocketEntry line = court.get(Docket.class)
                .record(
                        file,
                        NewEntry.of("consultation.replied").stage("S05").by(Courtroom.person("xb.agent"), Side.RSP));
        assertThat(court.get(Notices.class).of("xb.agent", null, 50))
                .extracting(Notice::entryId)
                .doesNotContain(line.id());
    }

    @Test
    void letters_go_to_those_who_are_served_and_those_who_must_act_and_the_Registry_has_its_queue() {
        happens("S09", "judge.challenged", Register.DOCKET);
        List<String> written = new ArrayList<>(letters());
        assertThat(written)
                .contains("only.PN@tribunal.example")
                .doesNotContain("only.CK@tribunal.example", "only.ME@tribunal.example");
        happens("S06", "mediation.started", Register.DOCKET);
        assertThat(letters()).contains("only.ME@tribunal.example");
    }

    @Test
    void a_letter_that_still_waits_is_not_followed_by_another_about_the_same_case() {
        happens("S05", "consultation.replied", Register.DOCKET);
        happens("S05", "consultation.entered", Register.DOCKET);
        String agent =
                court.get(Standing.class).person("xb.agent").orElseThrow().email();
        assertThat(court.get(Notices.class).waiting(court.now().plusSeconds(86400), 500))
                .filteredOn(mail ->
                        file.id().equals(mail.caseId()) && mail.address().equals(agent))
                .hasSize(1);
        assertThat(court.get(Notices.class).of("xb.agent", null, 50)).hasSize(2);
    }

    @Test
    void delegates_get_a_letter_when_something_comes_on_the_Councils_agenda_and_else_notices() {
        String delegate = court.get(Standing.class)
                .person(court.get(Standing.class).holding(CourtRole.COU).get(0).personId())
                .orElseThrow()
                .email();
        happens("S05", "consultation.replied", Register.DOCKET);
        assertThat(letters()).doesNotContain(delegate);
        happens("S08", "panel.requested", Register.DOCKET);
        assertThat(letters()).doesNotContain(delegate);
        happens("S08", "panel.agenda", Register.DOCKET);
        assertThat(letters()).contains(delegate);
    }
}
