package comity.instrument;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import comity.common.Actor;
import comity.db.Courtroom;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Section 8: the registry of instruments names each of them, and each of their provisions, once. */
class InstrumentRegistryTest {

    private static final Actor REGISTRAR = person("registrar");

    private final Courtroom court = new Courtroom();
    private final InstrumentRegistry registry = court.get(InstrumentRegistry.class);

    @AfterEach
    void leave() {
        court.close();
    }

    private static InstrumentReading.InstrumentRow instrument() {
        return new InstrumentReading.InstrumentRow(
                "TARN",
                "Treaty on the Tarn",
                LocalDate.of(1994, 5, 3),
                InstrumentKind.values()[0],
                true,
                "IN_FORCE",
                "");
    }

    private static ProvisionRow provision(String instrument) {
        return new ProvisionRow(
                "TARN-1",
                instrument,
                "Treaty on the Tarn",
                InstrumentKind.values()[0],
                "1",
                "The river is open to all.",
                Verification.values()[0],
                LocalDate.of(1994, 5, 3),
                null,
                true);
    }

    private void known(String id, Runnable act) {
        InstrumentKnown refusal = refused(court, InstrumentKnown.class, "INSTRUMENT_KNOWN", "8", act::run);
        assertThat(refusal.args()).containsExactly(id);
    }

    @Test
    void section_8_an_instrument_or_provision_that_the_registry_has_is_not_added_again() {
        registry.add(instrument(), REGISTRAR);
        known("TARN", () -> registry.add(instrument(), REGISTRAR));
        registry.add(provision("TARN"), REGISTRAR);
        known("TARN-1", () -> registry.add(provision("TARN"), REGISTRAR));
    }

    @Test
    void section_8_a_provision_stands_in_an_instrument_that_the_registry_has() {
        known("TARN-1", () -> registry.add(provision("NOWHERE"), REGISTRAR));
    }
}
