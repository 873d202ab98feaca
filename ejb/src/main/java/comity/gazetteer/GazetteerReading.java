package comity.gazetteer;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.reference.Keepers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The gazetteer for those who fill in a form. */
@ApplicationScoped
@Transactional
public class GazetteerReading {

    @Inject
    Gazetteer gazetteer;

    @Inject
    Keepers keepers;

    @Inject
    Clock clock;

    /** The places that a form may name today, in order of name. */
    public List<PlaceRow> places() {
        LocalDate today = LocalDate.now(clock);
        return gazetteer.all().stream()
                .filter(place -> place.isOfferedOn(today))
                .map(PlaceRow::of)
                .toList();
    }

    /** All places, those that have ended too, for the keepers of the table. */
    public List<PlaceRow> all(Actor actor) {
        keepers.requireReader(actor);
        return gazetteer.all().stream().map(PlaceRow::of).toList();
    }

    public PlaceRow of(String id, Actor actor) {
        keepers.requireReader(actor);
        return gazetteer.find(id).map(PlaceRow::of).orElseThrow(NoSuchThing::new);
    }
}
