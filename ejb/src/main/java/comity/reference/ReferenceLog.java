package comity.reference;

import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Notes every change of a reference table in the transaction that makes it, and reads the notes. */
@ApplicationScoped
@Transactional
public class ReferenceLog {

    private static final Facts NOTHING = new Facts();

    @Inject
    ReferenceChanges changes;

    @Inject
    Keepers keepers;

    @Inject
    Clock clock;

    public void added(Actor actor, Register register, String entry, LocalDate from, Facts now) {
        note(actor, register, entry, ReferenceChange.Act.ADDED, from, NOTHING, now);
    }

    /** Notes what is different; refuses a change that changes nothing. */
    public void changed(Actor actor, Register register, String entry, LocalDate from, Facts was, Facts now) {
        Facts after = now.unlike(was);
        Facts before = was.unlike(now);
        if (after.isEmpty() && before.isEmpty()) {
            throw new NothingChanged();
        }
        note(actor, register, entry, ReferenceChange.Act.CHANGED, from, before, after);
    }

    public void ended(Actor actor, Register register, String entry, LocalDate from, Facts was) {
        note(actor, register, entry, ReferenceChange.Act.ENDED, from, was, NOTHING);
    }

    private void note(
            Actor actor,
            Register register,
            String entry,
            ReferenceChange.Act act,
            LocalDate from,
            Facts was,
            Facts now) {
        LocalDate day = from == null ? LocalDate.now(clock) : from;
        changes.add(new ReferenceChange(clock.instant(), actor, register, entry, act, day, was, now));
    }

    /** The latest changes before one, of one register and one entry or of all; for keepers and those who read with them. */
    public List<ReferenceChangeRow> before(Long id, Register register, String entry, int most, Actor actor) {
        keepers.requireReader(actor);
        return changes.before(id, register, entry, most).stream()
                .map(ReferenceChangeRow::of)
                .toList();
    }
}
