package comity.stay;

import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DueWork;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A stay with an end ends on its day by itself (X6). */
@ApplicationScoped
@Transactional
public class StayEnds implements DueWork {

    @Inject
    StayRecords records;

    @Inject
    CaseFiles files;

    @Inject
    StayEffect effect;

    @Inject
    Clock clock;

    @Override
    public Optional<Instant> nextDue() {
        return records.nextEnd().map(day -> day.atStartOfDay(clock.getZone()).toInstant());
    }

    @Override
    public void runDue(Instant now) {
        for (Stay stay : records.endingBy(LocalDate.ofInstant(now, clock.getZone()))) {
            CaseFile file = files.lock(stay.caseId());
            if (stay.isRunning()) {
                effect.end(file, stay, Side.TRIBUNAL, null, Actor.registry());
            }
        }
    }
}
