package comity.precedent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which copy of the index serves, and how far a rebuild of the other has come: one row, so that a restart goes on. */
@Entity
@Table(name = "index_state")
public class IndexState {

    /** Attempts in a row at one piece, and comparisons of the full copy, before a rebuild is given up. */
    private static final int PATIENCE = 100;

    @Id
    private int id;

    @Enumerated(EnumType.STRING)
    private IndexCopy serving;

    @Enumerated(EnumType.STRING)
    private RebuildPhase phase;

    @Column(name = "rebuilt_at")
    private Instant rebuiltAt;

    @Column(name = "fed_at")
    private Instant fedAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "begun_by")
    private String begunBy;

    private long total;
    private long done;

    @Column(name = "filled_to")
    private long filledTo;

    private int tries;

    @Enumerated(EnumType.STRING)
    private RebuildTrouble trouble;

    @Column(name = "compared_at")
    private Instant comparedAt;

    private long missing;
    private long stray;
    private long stale;

    protected IndexState() {}

    void begin(String by, long entries, Instant at) {
        phase = RebuildPhase.EMPTYING;
        begunBy = by;
        begunAt = at;
        total = entries;
        done = 0;
        filledTo = 0;
        tries = 0;
        trouble = null;
    }

    void emptied() {
        go(RebuildPhase.FILLING);
    }

    void filled(long lastEntry, int entries) {
        filledTo = lastEntry;
        done += entries;
        total = Math.max(total, done);
        tries = 0;
    }

    void full() {
        go(RebuildPhase.COMPARING);
    }

    /** From the commit of this on, searches ask the other copy. */
    void changeOver(Instant at) {
        serving = serving.other();
        rebuiltAt = at;
        go(RebuildPhase.LEAVING);
    }

    void left() {
        go(trouble == null ? RebuildPhase.DONE : RebuildPhase.FAILED);
    }

    private void go(RebuildPhase next) {
        phase = next;
        tries = 0;
    }

    /** It did not go this time; after many times the rebuild is given up. */
    void stumble(RebuildTrouble over) {
        tries++;
        // emptying is never given up: words that are closed later must not stay in a copy that nobody feeds
        if (tries >= PATIENCE && phase != RebuildPhase.LEAVING) {
            giveUp(over);
        }
    }

    void giveUp(RebuildTrouble over) {
        trouble = over;
        go(RebuildPhase.LEAVING);
    }

    void compared(IndexDrift drift, Instant at) {
        comparedAt = at;
        missing = drift.missing().size();
        stray = drift.stray().size();
        stale = drift.stale().size();
    }

    void fed(Instant at) {
        fedAt = at;
    }

    public IndexCopy serving() {
        return serving;
    }

    /** The copy that a rebuild fills. */
    public IndexCopy filling() {
        return serving.other();
    }

    public RebuildPhase phase() {
        return phase;
    }

    public Instant rebuiltAt() {
        return rebuiltAt;
    }

    public Instant fedAt() {
        return fedAt;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public String begunBy() {
        return begunBy;
    }

    public long total() {
        return total;
    }

    public long done() {
        return done;
    }

    public long filledTo() {
        return filledTo;
    }

    public RebuildTrouble trouble() {
        return trouble;
    }

    public Instant comparedAt() {
        return comparedAt;
    }

    public long missing() {
        return missing;
    }

    public long stray() {
        return stray;
    }

    public long stale() {
        return stale;
    }
}
