package comity.process.deliberation;

import static comity.process.common.Rules.with;
import static org.assertj.core.api.Assertions.assertThat;

import comity.decision.StandardOfProof;
import comity.deliberation.ProofRules.Phase;
import comity.process.common.Decisions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTableTest {

    private final ProofTable table = with(new ProofTable(), "decisions", new Decisions());

    @ParameterizedTest
    @ValueSource(strings = {"PERSON", "FORCE", "MEDDLING", "CYBER"})
    void charges_of_exceptional_gravity_must_convince(String group) {
        assertThat(table.standard(group, Phase.MERITS)).isEqualTo(StandardOfProof.CONVINCING);
        assertThat(table.standard(group, Phase.PM)).isEqualTo(StandardOfProof.PLAUSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MILITARY", "MISSILE", "VERIFY", "SECURITY", "COMPLY"})
    void every_other_charge_needs_the_preponderance(String group) {
        assertThat(table.standard(group, Phase.MERITS)).isEqualTo(StandardOfProof.PREPONDERANCE);
        assertThat(table.standard(group, Phase.PM)).isEqualTo(StandardOfProof.PLAUSIBLE);
    }
}
