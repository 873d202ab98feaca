package comity.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Section 3: the table of states, transcribed once more from the Rules. */
class CaseStateTest {

    private static final String ARROWS = """
            DRAFT FILED
            FILED EXAMINATION
            EXAMINATION DEFICIENT
            EXAMINATION REGISTERED
            DEFICIENT EXAMINATION
            REGISTERED SERVED
            SERVED CONSULTATION
            SERVED MEDIATION
            SERVED PANEL_REQUESTED
            SERVED COMPOSED
            CONSULTATION MEDIATION
            CONSULTATION PANEL_REQUESTED
            CONSULTATION COMPOSED
            MEDIATION CONSULTATION
            MEDIATION PANEL_REQUESTED
            PANEL_REQUESTED PANEL_ESTABLISHED
            PANEL_ESTABLISHED COMPOSED
            COMPOSED WRITTEN
            WRITTEN PRELIMINARY
            WRITTEN HEARING
            WRITTEN DELIBERATION
            PRELIMINARY WRITTEN
            PRELIMINARY DECIDED
            HEARING DELIBERATION
            DELIBERATION INTERIM_REVIEW
            DELIBERATION DECIDED
            INTERIM_REVIEW DECIDED
            DECIDED APPEALED
            DECIDED ADOPTED
            APPEALED ADOPTED
            APPEALED DELIBERATION
            ADOPTED IMPLEMENTATION
            IMPLEMENTATION COMPLIANCE
            IMPLEMENTATION COUNTERMEASURES
            COMPLIANCE COUNTERMEASURES
            COUNTERMEASURES COMPLIANCE
            """;

    @Test
    void the_arrows_are_those_of_the_rules_and_no_others() {
        Set<String> built = new TreeSet<>();
        for (CaseState from : CaseState.values()) {
            for (CaseState to : CaseState.values()) {
                if (from.leadsTo(to)) {
                    built.add(from + " " + to);
                }
            }
        }
        assertThat(built).isEqualTo(Arrays.stream(ARROWS.split("\n")).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_other_move_is_refused_with_a_stable_code() {
        CaseFile file = filed();
        assertThatThrownBy(() -> file.moveTo(CaseState.SERVED)).isInstanceOfSatisfying(StateNotOpen.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("STATE_NOT_OPEN");
            assertThat(refusal.kind().status()).isEqualTo(409);
        });
        assertThat(file.state()).isEqualTo(CaseState.FILED);
    }

    @Test
    void a_closed_case_keeps_its_first_reason() {
        CaseFile file = filed();
        file.close(CloseReason.NOT_REGISTERED, Instant.EPOCH);
        file.close(CloseReason.LAPSED, Instant.EPOCH);
        assertThat(file.closeReason()).isEqualTo(CloseReason.NOT_REGISTERED);
    }

    @Test
    void a_stay_returns_to_the_former_state() {
        CaseFile file = filed();
        file.moveTo(CaseState.EXAMINATION);
        file.register(new DocketNumber(2027, 14), Track.NORMAL, Instant.EPOCH);
        file.stay();
        assertThat(file.state()).isEqualTo(CaseState.STAYED);
        file.resume();
        assertThat(file.state()).isEqualTo(CaseState.REGISTERED);
    }

    @Test
    void docket_numbers_have_at_least_four_digits() {
        assertThat(new DocketNumber(2027, 14)).hasToString("ESCT-2027-0014");
        assertThat(new DocketNumber(2027, 12345)).hasToString("ESCT-2027-12345");
    }

    private static CaseFile filed() {
        return new CaseFile("F-2027-ABC234", "Borvia – Measures", List.of("XA"), "XB", "en", "s", Instant.EPOCH);
    }
}
