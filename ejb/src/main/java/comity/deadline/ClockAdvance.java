package comity.deadline;

import comity.common.Actor;
import java.time.Instant;

/** Moves the tribunal clock in demo and test mode, letting everything that falls due on the way happen in order. */
public interface ClockAdvance {

    /** @throws ClockIsReal in production mode; an earlier instant is refused */
    void advanceTo(Instant target, Actor by);

    boolean allowed();
}
