package comity.web.shell;

import comity.overview.ClockDesk;
import comity.overview.Limit;
import comity.overview.Timers;
import comity.web.access.CurrentActor;
import comity.web.common.Dates;
import comity.web.common.Done;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The administrator's page: the Rules' time, what it made happen and what comes next. */
@Named
@RequestScoped
public class ClockView {

    private static final int SHOWN = 20;

    @Inject
    ClockDesk desk;

    @Inject
    Timers timers;

    @Inject
    CurrentActor actor;

    @Inject
    Done done;

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private String target = "";

    public boolean isAllowed() {
        return desk.allowed();
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public List<Limit> getFired() {
        return timers.fired(SHOWN, actor.actor());
    }

    public List<Limit> getNext() {
        return timers.next(SHOWN, actor.actor());
    }

    public String advance() {
        try {
            return moveTo(
                    LocalDateTime.parse(target.trim()).atZone(clock.getZone()).toInstant());
        } catch (DateTimeParseException notADate) {
            return wrong();
        }
    }

    public String advanceDays(int days) {
        return moveTo(clock.instant().plus(Duration.ofDays(days)));
    }

    private String moveTo(Instant instant) {
        if (!instant.isAfter(clock.instant())) {
            return wrong();
        }
        desk.advanceTo(instant, actor.actor());
        return done.leadTo("/admin/clock", "admin.advanced", dates.stamp(instant));
    }

    private String wrong() {
        FacesContext context = FacesContext.getCurrentInstance();
        String text = texts.get("admin.advance.wrong");
        context.addMessage("target", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        context.validationFailed();
        return null;
    }
}
