package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.db.Courtroom;
import comity.instrument.InstrumentRegistry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 11: the page of a provision, read from the published record. */
class ProvisionReadingTest {

    private final Courtroom court = new Courtroom();

    @BeforeEach
    void instruments() {
        court.get(InstrumentRegistry.class).loadIfEmpty();
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private void authority(String slug, LocalDate day, String... provisions) {
        PrecedentEntry entry = PrecedentEntry.external(
                new ImportAuthority(
                        null, "Lights " + slug, "Lights", "Court of the Coast", "7", day, "en", "", null, null, null),
                slug,
                "editor",
                court.now());
        entry.describe(PrecedentEntry.EXTERNAL, "Lights", "", "en", day);
        entry.label(LabelKind.PROVISION, List.of(provisions));
        court.get(PrecedentEntries.class).add(entry);
    }

    @Test
    void what_was_decided_on_it_is_listed_with_the_latest_first() {
        authority("lights-1", LocalDate.of(2025, 1, 2), "H2-17");
        authority("lights-2", LocalDate.of(2026, 1, 2), "H2-17", "H2-5");
        authority("lights-3", LocalDate.of(2024, 1, 2), "H2-5");
        ProvisionView view = court.get(ProvisionReading.class).of("H2-17");
        assertThat(view.provision().instrument()).isEqualTo("H2");
        assertThat(view.lines())
                .extracting(ProvisionView.Line::slug)
                .filteredOn(slug -> slug.startsWith("lights"))
                .containsExactly("lights-2", "lights-1");
        assertThat(view.total()).isEqualTo(view.lines().size());
        assertThat(view.lines())
                .allSatisfy(line -> assertThat(line.adoption() == null).isEqualTo(line.external()));
    }

    @Test
    void a_provision_of_no_instrument_is_not_there() {
        assertThatThrownBy(() -> court.get(ProvisionReading.class).of("H2-999")).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void every_provision_of_every_instrument_stands_on_its_shelf_with_its_number() {
        authority("lights-4", LocalDate.of(2026, 1, 2), "H2-17");
        List<ProvisionShelf> shelves = court.get(ProvisionReading.class).shelves();
        assertThat(shelves).extracting(shelf -> shelf.instrument().id()).contains("H2");
        assertThat(shelves.stream()
                        .flatMap(shelf -> shelf.provisions().stream())
                        .filter(row -> row.provision().id().equals("H2-17"))
                        .findFirst()
                        .orElseThrow()
                        .decisions())
                .isPositive();
    }
}
