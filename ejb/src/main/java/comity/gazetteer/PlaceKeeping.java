package comity.gazetteer;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.party.Signatories;
import comity.reference.EntryIncomplete;
import comity.reference.EntryOver;
import comity.reference.Facts;
import comity.reference.Keepers;
import comity.reference.ReferenceLog;
import comity.reference.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Adds, describes and ends places of the gazetteer (D09). */
@ApplicationScoped
@Transactional
public class PlaceKeeping {

    private static final int NAME_LONGEST = 120;
    private static final int COORDINATES_LONGEST = 60;

    @Inject
    Gazetteer gazetteer;

    @Inject
    Signatories signatories;

    @Inject
    Keepers keepers;

    @Inject
    ReferenceLog log;

    @Inject
    Clock clock;

    /** Returns the number of the new place. */
    public String add(PlaceEntry entry, Actor actor) {
        keepers.require(actor);
        check(entry);
        GazetteerPlace place = new GazetteerPlace(
                gazetteer.nextId(),
                entry.name().strip(),
                entry.coordinates().strip(),
                known(entry.hostState()),
                entry.disputed(),
                known(entry.inControl()));
        gazetteer.add(place);
        log.added(actor, Register.PLACE, place.id(), null, facts(place));
        return place.id();
    }

    public void change(String id, PlaceEntry entry, Actor actor) {
        keepers.require(actor);
        GazetteerPlace place = open(id);
        check(entry);
        Facts was = facts(place);
        place.describe(
                entry.name().strip(),
                entry.coordinates().strip(),
                known(entry.hostState()),
                entry.disputed(),
                known(entry.inControl()));
        log.changed(actor, Register.PLACE, id, null, was, facts(place));
    }

    /** The place is offered to forms until this day, and not after. */
    public void end(String id, LocalDate day, Actor actor) {
        keepers.require(actor);
        GazetteerPlace place = open(id);
        EntryIncomplete.check().ahead("day", day, LocalDate.now(clock)).done();
        place.end(day);
        log.ended(actor, Register.PLACE, id, day, facts(place));
    }

    private GazetteerPlace open(String id) {
        GazetteerPlace place = gazetteer.find(id).orElseThrow(NoSuchThing::new);
        if (place.to() != null) {
            throw new EntryOver(id);
        }
        return place;
    }

    private void check(PlaceEntry entry) {
        String host = known(entry.hostState());
        EntryIncomplete.check()
                .required("name", entry.name(), NAME_LONGEST)
                .required("coordinates", entry.coordinates(), COORDINATES_LONGEST)
                .optional("inControl", entry.inControl(), NAME_LONGEST)
                .that(host == null || signatories.find(host).isPresent(), "hostState", "CHOICE_WANTED")
                .that(
                        !entry.disputed()
                                || !Objects.toString(entry.inControl(), "").isBlank(),
                        "inControl",
                        "CONTROL_WANTED")
                .done();
    }

    private static Facts facts(GazetteerPlace place) {
        return Facts.of("name", place.name())
                .and("coordinates", place.coordinates())
                .and("hostState", place.hostState())
                .and("disputed", place.disputed())
                .and("inControl", place.inControl());
    }

    private static String known(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
