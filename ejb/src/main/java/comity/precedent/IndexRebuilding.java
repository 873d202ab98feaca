package comity.precedent;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.util.common.SearchException;

/**
 * Rebuilds the index while it serves: the other copy is filled from the database, held against it, and takes the
 * place of the first in one commit. What is fed meanwhile goes into both, into the new one first, so that no text
 * that is searched is ever followed by an older one.
 */
@ApplicationScoped
@Transactional
public class IndexRebuilding {

    private static final int AT_ONCE = 50;
    private static final int TOLD = 100;

    @Inject
    IndexStates states;

    @Inject
    PrecedentEntries entries;

    @Inject
    WrittenIndex index;

    @Inject
    AccessPolicy policy;

    protected IndexRebuilding() {}

    /**
     * Begins; the rounds do it.
     *
     * @throws RebuildRunning while another goes on
     */
    public void rebuild(Actor actor, Instant now) {
        require(actor);
        IndexState state = states.locked();
        if (state.phase().isRunning()) {
            throw new RebuildRunning();
        }
        state.begin(actor.name(), entries.count(), now);
    }

    private void require(Actor actor) {
        policy.requireOffice(actor, "S23", CourtRole.EDT, CourtRole.REG, CourtRole.DEPREG, CourtRole.ADM);
    }

    /** How it stands. */
    public RebuildView state(Actor actor, Instant now) {
        require(actor);
        IndexState state = states.now();
        Long indexed;
        try {
            indexed = index.size(state.serving());
        } catch (SearchException away) {
            indexed = null;
        }
        return RebuildView.of(
                state, now, entries.count(), indexed, states.waiting().size());
    }

    /**
     * Holds the copy that serves against the database; what waits in the queue is no drift.
     *
     * @throws SearchAway while the index cannot be read
     */
    public IndexDrift.Told compare(Actor actor, Instant now) {
        require(actor);
        IndexState state = states.locked();
        try {
            IndexDrift drift = drift(state.serving()).without(states.waiting());
            state.compared(drift, now);
            return drift.told(now, TOLD);
        } catch (SearchException away) {
            throw new SearchAway();
        }
    }

    /** Under the lock the index does not move; what is published meanwhile is in the queue when that is read. */
    private IndexDrift drift(IndexCopy copy) {
        return states.content().drift(index.content(copy));
    }

    /** Does the next piece; false when the rest has to wait for the next round. */
    public boolean step(Instant now) {
        if (!states.now().phase().isRunning()) {
            return false;
        }
        IndexState state = states.locked();
        try {
            return switch (state.phase()) {
                case EMPTYING -> empty(state);
                case FILLING -> fill(state);
                case COMPARING -> changeOver(state, now);
                case LEAVING -> leave(state);
                case DONE, FAILED -> false;
            };
        } catch (SearchException away) {
            System.getLogger(IndexRebuilding.class.getName())
                    .log(System.Logger.Level.WARNING, "the rebuild of the index stumbled and will go on", away);
            state.stumble(RebuildTrouble.INDEX_AWAY);
            return false;
        }
    }

    private boolean empty(IndexState state) {
        index.empty(state.filling());
        state.emptied();
        return true;
    }

    private boolean fill(IndexState state) {
        List<PrecedentEntry> next = states.after(state.filledTo(), AT_ONCE);
        if (next.isEmpty()) {
            state.full();
        } else {
            Map<PrecedentEntry, Long> stamps = new LinkedHashMap<>();
            next.forEach(entry -> stamps.put(entry, entry.stamp()));
            index.write(state.filling(), entries.words(stamps));
            state.filled(next.get(next.size() - 1).id(), next.size());
        }
        return true;
    }

    /** Only a copy that is like the database takes over; what it lacks goes into the queue once. */
    private boolean changeOver(IndexState state, Instant now) {
        IndexDrift drift = drift(state.filling());
        if (!drift.stray().isEmpty()) {
            state.giveUp(RebuildTrouble.STRAY);
        } else if (drift.isNone()) {
            state.changeOver(now);
            index.serve(state.serving());
            state.compared(drift, now);
        } else {
            IndexDrift unexplained = drift.without(states.waiting());
            unexplained.missing().forEach(id -> entries.queue(id, now));
            unexplained.stale().forEach(id -> entries.queue(id, now));
            state.stumble(RebuildTrouble.NOT_WHOLE);
        }
        return false;
    }

    /** A round later than the change, when no search that has read the old name is still on its way. */
    private boolean leave(IndexState state) {
        index.empty(state.filling());
        state.left();
        return false;
    }
}
