package comity.shelf;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Standing;
import comity.common.Actor;
import comity.common.Refusal;
import comity.decision.Citator;
import comity.decision.DecisionRow;
import comity.editing.EditingDesk;
import comity.rounds.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Edits the next decision of the shelf at each round, in the name of the precedent editor, until all are done. A decision
 * on which somebody has worked is left as it is, so that a restart changes nothing, and a home filled before is edited
 * once.
 */
@ApplicationScoped
@Transactional
public class ShelfEditor implements BackgroundWork {

    @Inject
    ShelfPlaces places;

    @Inject
    Standing standing;

    @Inject
    EditingDesk desk;

    @Inject
    Citator citator;

    @Inject
    ShelfWriting writing;

    volatile boolean done = !ShelfPlaces.isWanted();

    private final Set<Integer> refused = ConcurrentHashMap.newKeySet();

    protected ShelfEditor() {}

    @Override
    public void round(Instant now) {
        Optional<Actor> editor = done ? Optional.empty() : editor();
        if (editor.isPresent()) {
            edit(editor.get());
        }
    }

    private void edit(Actor editor) {
        for (ShelfNotes notes : all()) {
            Optional<DecisionRow> decision = places.decision(notes.decision());
            if (decision.isEmpty()) {
                return; // the shelf is still being filled, in this order
            }
            String slug = decision.get().slug();
            if (!refused.contains(notes.decision()) && desk.isUntouched(slug, editor)) {
                write(slug, notes, editor);
                return;
            }
        }
        done = true;
    }

    /** Another node may be at it: who holds the decision looks again. What a changed house refuses is not tried again. */
    private void write(String slug, ShelfNotes notes, Actor editor) {
        citator.locked(slug);
        if (!desk.isUntouched(slug, editor)) {
            return;
        }
        try {
            writing.write(slug, notes, editor);
        } catch (Refusal no) {
            refused.add(notes.decision());
            throw no;
        }
    }

    private Optional<Actor> editor() {
        return standing.holding(CourtRole.EDT).stream()
                .map(Appointment::personId)
                .findFirst()
                .flatMap(standing::person)
                .map(person -> new Actor(person.id(), person.name(), Set.of(), person.state()));
    }

    static List<ShelfNotes> all() {
        try (InputStream in = ShelfEditor.class.getResourceAsStream("/demo/notes.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
