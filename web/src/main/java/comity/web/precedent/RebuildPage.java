package comity.web.precedent;

import comity.common.SystemTime;
import comity.precedent.IndexDrift;
import comity.precedent.IndexRebuilding;
import comity.precedent.RebuildView;
import comity.web.access.CurrentActor;
import comity.web.common.Done;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** The administrator's page of the index: which copy serves, how far a rebuild is, what differs from the database. */
@Named
@RequestScoped
public class RebuildPage {

    private static final String PATH = "/admin/rebuild";
    private static final int MINUTE = 60;

    @Inject
    IndexRebuilding rebuilding;

    @Inject
    CurrentActor actor;

    @Inject
    Done done;

    @Inject
    Texts texts;

    @Inject
    @SystemTime
    Clock systemClock;

    private RebuildView view;

    /** Refuses whoever has no office for it. */
    public void load() {
        getView();
    }

    public RebuildView getView() {
        if (view == null) {
            view = rebuilding.state(actor.actor(), systemClock.instant());
        }
        return view;
    }

    /** How long the rest takes, or nothing before that is known. */
    public String getLeft() {
        Long seconds = getView().secondsLeft();
        if (seconds == null) {
            return "";
        }
        return seconds < MINUTE
                ? texts.count("rebuild.seconds", seconds)
                : texts.count("rebuild.minutes", (seconds + MINUTE - 1) / MINUTE);
    }

    public String getRate() {
        Double rate = getView().perSecond();
        return rate == null ? "" : texts.of("rebuild.rate.of", Math.round(rate * 10) / 10.0);
    }

    /** Zero is said in a word. */
    public String number(long entries) {
        return entries == 0 ? texts.get("rebuild.none") : texts.count("rebuild.entries", entries);
    }

    public String rebuild() {
        rebuilding.rebuild(actor.actor(), systemClock.instant());
        return done.leadTo(PATH, "rebuild.begun");
    }

    public String compare() {
        IndexDrift.Told told = rebuilding.compare(actor.actor(), systemClock.instant());
        boolean none =
                told.missing().count() + told.stray().count() + told.stale().count() == 0;
        return done.leadTo(PATH, none ? "rebuild.compared.none" : "rebuild.compared");
    }
}
