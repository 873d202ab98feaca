package comity.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Whether the President calls on the parties to refrain until the decision (FX-02). */
@Embeddable
public class CallToRefrain {

    /** What became of it; {@code NONE} where the Rules ask for no call. */
    public enum State {
        NONE,
        AWAITED,
        MADE,
        DECLINED,
        MOOT
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "call_state")
    private State state = State.NONE;

    @Column(name = "call_late")
    private boolean late;

    @Column(name = "call_words")
    private String words;

    @Column(name = "called_at")
    private Instant at;

    protected CallToRefrain() {}

    CallToRefrain(boolean asked) {
        state = asked ? State.AWAITED : State.NONE;
    }

    void decide(boolean made, String reasons, Instant when) {
        state = made ? State.MADE : State.DECLINED;
        words = reasons;
        at = when;
    }

    void late() {
        late = true;
    }

    /** The decision came before the call. */
    void moot() {
        state = State.MOOT;
    }

    public boolean isAwaited() {
        return state == State.AWAITED;
    }

    public State state() {
        return state;
    }

    public boolean isLate() {
        return late;
    }

    public String words() {
        return words;
    }

    public Instant at() {
        return at;
    }
}
