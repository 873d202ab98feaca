package comity.process.filing;

import static comity.process.common.Rules.with;
import static org.assertj.core.api.Assertions.assertThat;

import comity.docket.Track;
import comity.filing.FilerKind;
import comity.filing.TrackRules.Answer;
import comity.filing.TrackRules.Question;
import comity.process.common.Decisions;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrackTableTest {

    private final TrackTable table = with(new TrackTable(), "decisions", new Decisions());

    private Answer ask(
            String group,
            String category,
            boolean ongoing,
            boolean critical,
            Integer hours,
            boolean danger,
            boolean perishable) {
        return table.track(new Question(
                FilerKind.STATE,
                Set.of(group, "VERIFY"),
                Set.of(category, "VER-DENY"),
                ongoing,
                critical,
                hours,
                danger,
                perishable,
                Set.of("CESS"),
                false));
    }

    @Test
    void individuals_go_to_the_mass_track() {
        assertThat(table.track(new Question(
                                FilerKind.IND,
                                Set.of("FORCE"),
                                Set.of("TER-INTV"),
                                true,
                                true,
                                1,
                                true,
                                true,
                                Set.of("COMP"),
                                true))
                        .track())
                .isEqualTo(Track.MASS);
    }

    @Test
    void force_that_goes_on_is_urgent() {
        assertThat(ask("FORCE", "TER-INTV", true, false, null, false, false))
                .isEqualTo(new Answer(Track.URGENT, "FORCE_ONGOING"));
        assertThat(ask("FORCE", "TER-INTV", false, false, null, false, false).track())
                .isEqualTo(Track.NORMAL);
    }

    @Test
    void a_person_in_danger_is_urgent_in_the_person_group_only() {
        assertThat(ask("PERSON", "PER-KIDN", false, false, null, true, false).track())
                .isEqualTo(Track.URGENT);
        assertThat(ask("MISSILE", "MSL-DEPL", false, false, null, true, false).track())
                .isEqualTo(Track.NORMAL);
    }

    @Test
    void an_ongoing_cyberattack_on_critical_infrastructure_is_urgent() {
        assertThat(ask("CYBER", "CYB-ATTK", true, true, null, false, false).track())
                .isEqualTo(Track.URGENT);
        assertThat(ask("CYBER", "CYB-ATTK", true, false, null, false, false).track())
                .isEqualTo(Track.NORMAL);
        assertThat(ask("CYBER", "CYB-ATTK", false, true, null, false, false).track())
                .isEqualTo(Track.NORMAL);
    }

    @Test
    void a_concentration_of_forces_within_168_hours_is_urgent() {
        assertThat(ask("MILITARY", "MIL-CONC", false, false, 168, false, false).track())
                .isEqualTo(Track.URGENT);
        assertThat(ask("MILITARY", "MIL-CONC", false, false, 169, false, false).track())
                .isEqualTo(Track.NORMAL);
        assertThat(ask("MILITARY", "MIL-CONC", false, false, null, false, false).track())
                .isEqualTo(Track.NORMAL);
        assertThat(ask("MILITARY", "MIL-EXER", false, false, 24, false, false).track())
                .isEqualTo(Track.NORMAL);
    }

    @Test
    void perishable_evidence_is_urgent_in_every_group() {
        assertThat(ask("SECURITY", "SEC-INDV", false, false, null, false, true).track())
                .isEqualTo(Track.URGENT);
    }

    private Track small(FilerKind filer, Set<String> categories, Set<String> remedies, boolean single) {
        return table.track(new Question(
                        filer, Set.of("VERIFY"), categories, false, false, null, false, false, remedies, single))
                .track();
    }

    @Test
    void a_single_incident_with_declaration_or_notification_only_is_small() {
        for (String category : Set.of("MIL-EXER", "VER-DATA", "VER-DENY", "PER-REFU")) {
            assertThat(small(FilerKind.STATE, Set.of(category), Set.of("DECL", "NOTI"), true))
                    .isEqualTo(Track.SMALL);
        }
        assertThat(small(FilerKind.STATE, Set.of("VER-DENY"), Set.of("DECL"), false))
                .isEqualTo(Track.NORMAL);
        assertThat(small(FilerKind.STATE, Set.of("VER-DENY"), Set.of("DECL", "INSP"), true))
                .isEqualTo(Track.NORMAL);
        assertThat(small(FilerKind.STATE, Set.of("VER-DENY", "HNC-STAT"), Set.of("DECL"), true))
                .isEqualTo(Track.NORMAL);
        assertThat(small(FilerKind.ORG, Set.of("VER-DENY"), Set.of("DECL"), true))
                .isEqualTo(Track.NORMAL);
    }
}
