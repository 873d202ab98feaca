package comity.editing;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.decision.Citator;
import comity.decision.Decision;
import comity.instrument.InstrumentReading;
import comity.instrument.ProvisionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Provisions that are found in a published decision (section 11): a holding that interprets one confirms it, and one on
 * which nothing is held is set aside with a reason. Only public words are read.
 */
@ApplicationScoped
@Transactional
public class ProvisionEditing {

    private static final String FOUND = "FOUND";
    private static final String SET_ASIDE = "SET_ASIDE";

    @Inject
    Editors editors;

    @Inject
    EditingRows rows;

    @Inject
    Citator citator;

    @Inject
    InstrumentReading instruments;

    @Inject
    EditingLog log;

    /** Those that wait first, in the order of the registry. */
    public List<FoundProvision> found(String slug, Actor actor) {
        editors.require(actor);
        return found(citator.published(slug));
    }

    /**
     * Says that nothing is held on it, or that there is none; the log keeps the reason.
     *
     * @throws EditingIncomplete without a reason
     * @throws NoSuchThing if the decision does not name it, or it does not wait
     */
    public void setAside(String slug, String provision, String reason, Actor actor) {
        editors.require(actor);
        String why = EditingIncomplete.reason(reason);
        Decision decision = citator.locked(slug);
        if (found(decision).stream()
                .noneMatch(one -> one.isOpen() && one.provision().equals(provision))) {
            throw new NoSuchThing();
        }
        rows.add(new ProvisionSetAside(decision.id(), provision, why, log.now()));
        log.note(decision, actor, EditingChange.Thing.PROVISION, provision, FOUND, SET_ASIDE + ": " + why);
    }

    /** Takes that back: it waits again. */
    public void takeBack(String slug, String provision, Actor actor) {
        editors.require(actor);
        Decision decision = citator.locked(slug);
        ProvisionSetAside aside = rows.setAside(Set.of(decision.id())).stream()
                .filter(one -> one.provision().equals(provision))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        aside.takeBack(log.now());
        log.note(decision, actor, EditingChange.Thing.PROVISION, provision, SET_ASIDE, FOUND);
    }

    private List<FoundProvision> found(Decision decision) {
        Map<String, Set<Integer>> held = new HashMap<>();
        rows.holdings(Set.of(decision.id()))
                .forEach(holding -> holding.interpretations()
                        .forEach(reading -> held.computeIfAbsent(reading.provision(), key -> new TreeSet<>())
                                .addAll(holding.paragraphs())));
        Map<String, String> aside = new HashMap<>();
        rows.setAside(Set.of(decision.id())).forEach(one -> aside.put(one.provision(), one.reason()));
        ProvisionsNamed named = new ProvisionsNamed(decision);
        List<FoundProvision> list = new ArrayList<>();
        for (ProvisionRow row : instruments.all()) {
            List<Integer> paragraphs = named.paragraphs(row);
            Set<Integer> read = held.getOrDefault(row.id(), Set.of());
            if (!paragraphs.isEmpty() || named.isInvoked(row.id()) || !read.isEmpty()) {
                list.add(new FoundProvision(
                        row.id(),
                        row.article(),
                        row.instrumentTitle(),
                        paragraphs,
                        named.isInvoked(row.id()),
                        List.copyOf(read),
                        read.isEmpty() ? aside.get(row.id()) : null));
            }
        }
        list.sort(Comparator.comparing((FoundProvision one) -> !one.isOpen()));
        return list;
    }
}
