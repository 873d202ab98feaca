package comity.stay;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** X6: a settlement package stays the cases that it links. The caller has locked the case row. */
@ApplicationScoped
@Transactional
public class PackageStays {

    @Inject
    StayRecords records;

    @Inject
    StayEffect effect;

    @Inject
    Clock clock;

    /** A case that is closed, or stands still already, is left as it is. */
    public void begin(CaseFile file, String number, Actor actor) {
        if (!StayRules.isPossible(file)) {
            return;
        }
        records.open(file.id()).ifPresent(proposal -> {
            proposal.end(Stay.Status.MOOT, clock.instant());
            records.flush();
        });
        StayCase asked = new StayCase(file.id(), null, StayCause.TALKS, number, List.of());
        Stay stay = records.add(new Stay(asked, StayGround.PACKAGE, Side.TRIBUNAL, clock.instant()));
        effect.begin(file, stay, Side.TRIBUNAL, actor);
    }

    /**
     * The case goes on.
     *
     * @return whether this package had stayed it
     */
    public boolean end(CaseFile file, String number) {
        return records.open(file.id())
                .filter(stay ->
                        stay.isRunning() && stay.ground() == StayGround.PACKAGE && number.equals(stay.reasons()))
                .map(stay -> {
                    effect.end(file, stay, Side.TRIBUNAL, number, Actor.registry());
                    return true;
                })
                .orElse(false);
    }
}
