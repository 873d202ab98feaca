package comity.editing;

import comity.common.Actor;
import comity.decision.Citator;
import comity.decision.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes, orders and withdraws the headnotes of a published decision (section 11). */
@ApplicationScoped
@Transactional
public class HeadnoteEditing {

    /** Most words of a headnote. */
    public static final int MOST_WORDS = 150;

    /** Words of a headnote are counted; this only bounds what is read. */
    private static final int LONGEST = 3000;

    @Inject
    Editors editors;

    @Inject
    EditingRows rows;

    @Inject
    Citator citator;

    @Inject
    EditingLog log;

    /**
     * Writes a headnote, a new one where {@code id} is null, and puts it in its place. Gives its id.
     *
     * @throws EditingIncomplete if something is missing, too long or names what is not there
     * @throws EditedMeanwhile if the version is not the one in force
     */
    public Long write(String slug, Long id, WriteHeadnote command, Actor actor) {
        editors.require(actor);
        requireComplete(command);
        Decision decision = citator.locked(slug);
        requireFit(decision, command);
        List<Headnote> order = new ArrayList<>(rows.headnotes(Set.of(decision.id())));
        Headnote headnote;
        String was = "";
        if (id == null) {
            headnote = rows.add(new Headnote(decision.id(), command));
        } else {
            headnote = rows.headnote(decision.id(), id);
            log.requireSame(decision, command.version(), headnote.version());
            was = text(headnote);
            headnote.write(command);
        }
        int before = order.indexOf(headnote);
        order.remove(headnote);
        int place = command.place() != null ? command.place() - 1 : before >= 0 ? before : order.size();
        order.add(Math.max(0, Math.min(place, order.size())), headnote);
        number(order);
        log.note(decision, actor, EditingChange.Thing.HEADNOTE, "" + headnote.place(), was, text(headnote));
        rows.write();
        return headnote.id();
    }

    /**
     * Takes a headnote off the public pages; the log keeps it.
     *
     * @throws EditingIncomplete without a reason
     */
    public void withdraw(String slug, Long id, String reason, Actor actor) {
        editors.require(actor);
        String why = EditingIncomplete.reason(reason);
        Decision decision = citator.locked(slug);
        Headnote headnote = rows.headnote(decision.id(), id);
        headnote.withdraw(log.now());
        log.note(decision, actor, EditingChange.Thing.HEADNOTE, "" + headnote.place(), text(headnote), "– " + why);
        rows.write();
        number(rows.headnotes(Set.of(decision.id())));
    }

    private static void number(List<Headnote> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).stand(i + 1);
        }
    }

    static String text(Headnote headnote) {
        return headnote.words()
                + (headnote.keywords().isEmpty() ? "" : " (" + String.join(", ", headnote.keywords()) + ")");
    }

    private static void requireComplete(WriteHeadnote command) {
        int words = WriteHeadnote.words(command.text());
        new EditingIncomplete()
                .required("text", command.text(), LONGEST)
                .unless(words <= MOST_WORDS, "text", "TOO_MANY_WORDS", words, MOST_WORDS, words - MOST_WORDS)
                .done();
    }

    private void requireFit(Decision decision, WriteHeadnote command) {
        Set<String> terms = rows.keywords().stream().map(Keyword::id).collect(Collectors.toSet());
        Set<Long> holdings =
                rows.holdings(Set.of(decision.id())).stream().map(Holding::id).collect(Collectors.toSet());
        EditingIncomplete refusal = new EditingIncomplete();
        command.keywords().stream()
                .filter(keyword -> !terms.contains(keyword))
                .findFirst()
                .ifPresent(keyword -> refusal.fault("keywords", "UNKNOWN_KEYWORD", keyword));
        refusal.unless(holdings.containsAll(command.holdings()), "holdings", "UNKNOWN_HOLDING");
        refusal.done();
    }
}
