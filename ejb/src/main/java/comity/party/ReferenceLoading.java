package comity.party;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Fills an empty house with its Signatories, other known States, persons and offices ({@code signatories.csv},
 * {@code non-signatories.csv}, {@code persons.csv}). A house that has any Signatory is left as it is.
 */
@ApplicationScoped
@Transactional
public class ReferenceLoading {

    private static final LocalDate FROM_THE_START = LocalDate.of(1900, 1, 1);

    @Inject
    Signatories signatories;

    @Inject
    Clock clock;

    /** Returns whether anything was loaded. */
    public boolean loadIfEmpty() {
        if (!signatories.isEmpty()) {
            return false;
        }
        ReferenceFile.rows("signatories.csv").forEach(this::addSignatory);
        ReferenceFile.rows("non-signatories.csv").forEach(this::addOther);
        Instant now = clock.instant();
        ReferenceFile.rows("persons.csv").forEach(row -> addPerson(row, now));
        return true;
    }

    private void addSignatory(Map<String, String> row) {
        String code = row.get("code");
        signatories.add(new Signatory(
                code,
                row.get("name"),
                row.getOrDefault("kind", "STATE"),
                row.getOrDefault("acceptance", "GENERAL"),
                row.getOrDefault("reservations", ""),
                FROM_THE_START));
        addChannels(code, row);
    }

    /** A State that is no Signatory: a claim against it waits for its acceptance (FX-01). */
    private void addOther(Map<String, String> row) {
        signatories.add(new Signatory(row.get("code"), row.get("name"), "STATE", Signatory.NONE, "", FROM_THE_START));
        addChannels(row.get("code"), row);
    }

    private void addChannels(String code, Map<String, String> row) {
        int rank = 1;
        for (String address : new String[] {row.get("email"), row.get("email2")}) {
            if (address != null && !address.isBlank()) {
                signatories.add(new Channel(code, rank++, "EMAIL", address));
            }
        }
    }

    private void addPerson(Map<String, String> row, Instant now) {
        String state = row.get("state").isBlank() ? null : row.get("state");
        String login = row.get("login");
        signatories.add(new Person(login, row.get("name"), row.get("email"), row.get("email2"), state));
        for (String office : row.get("courtRoles").split(";")) {
            if (!office.isBlank()) {
                signatories.add(new Appointment(login, CourtRole.valueOf(office.trim()), state, now, "reference"));
            }
        }
    }
}
