package comity.editing;

import comity.common.Actor;
import comity.decision.CitedDecision;
import comity.decision.Decision;
import comity.precedent.PrecedentIndexing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Notes every change of the desk in the transaction that makes it: who, when, from what, to what; the search follows. */
@ApplicationScoped
public class EditingLog {

    /** State of a citation on which no editor has spoken yet. */
    static final String UNCONFIRMED = "UNCONFIRMED";

    static final String NOT_A_CITATION = "NOT_A_CITATION";

    @Inject
    EditingRows rows;

    @Inject
    PrecedentIndexing indexing;

    @Inject
    Clock clock;

    void note(Decision decision, Actor actor, EditingChange.Thing thing, String entry, String was, String became) {
        note(decision.id(), actor, thing, entry, was, became);
    }

    void note(Long decisionId, Actor actor, EditingChange.Thing thing, String entry, String was, String became) {
        if (!was.equals(became)) {
            rows.add(new EditingChange(decisionId, now(), actor, thing, entry, was, became));
            indexing.edited(decisionId, now());
        }
    }

    Instant now() {
        return clock.instant();
    }

    /** Refuses what was read before somebody else changed it. */
    void requireSame(Decision decision, Integer read, int inForce) {
        if (!Objects.equals(read, inForce)) {
            throw new EditedMeanwhile(rows.changes(decision.id(), 1).stream()
                    .findFirst()
                    .map(EditingChange::actorName)
                    .orElse("–"));
        }
    }

    static String state(CitedDecision cited) {
        if (cited.isDismissed()) {
            return NOT_A_CITATION;
        }
        return cited.confirmed() ? cited.treatment() + " " + cited.depth() : UNCONFIRMED;
    }

    static String entry(CitedDecision cited) {
        return (cited.fromParagraph() == null ? "" : "§ " + cited.fromParagraph() + " → ")
                + cited.toCitation()
                + (cited.toParagraph() == null ? "" : ", § " + cited.toParagraph());
    }

    static String entry(List<Integer> paragraphs) {
        return paragraphs.stream().map(number -> "§ " + number).collect(Collectors.joining(", "));
    }
}
