package comity.process.common;

import comity.common.TribunalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Keeps the engine's clock on the tribunal's time: both are the machine's clock plus the offset of one row. */
@ApplicationScoped
public class EngineClock {

    @Inject
    TribunalClock clock;

    public void follow() {
        ClockUtil.offset(clock.offset().toMillis());
    }
}
