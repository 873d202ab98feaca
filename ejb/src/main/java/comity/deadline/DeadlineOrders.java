package comity.deadline;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Moves running limits by order or agreement (X6, X7), and while a translation is owed (X9). Callers have locked the case row. */
@ApplicationScoped
@Transactional
public class DeadlineOrders {

    @Inject
    Deadlines deadlines;

    @Inject
    OrderEffect effect;

    @Inject
    TribunalCalendar calendar;

    @Inject
    Event<DeadlineChanged> changed;

    @Inject
    Clock clock;

    /** A limit of the case that has not ended by act or by time; another is absent. */
    public Deadline running(Long caseId, Long id) {
        Deadline row = deadlines.find(caseId, id);
        if (!row.isRunning()) {
            throw new NoSuchThing();
        }
        return row;
    }

    /** X7: a request filed in time is open: the limit does not expire. */
    public void hold(Deadline row) {
        row.hold(true);
        tell(row);
    }

    /** X7: more days, by order or by agreement. */
    public void extend(Deadline row, int days) {
        put(row, effect.extended(row, days));
    }

    /** X7: the request was refused; FX-06 remains. */
    public void refuse(Deadline row) {
        put(row, effect.refused(row));
    }

    /** X6: opens a row of the ledger and stops what it stops. */
    public Standstill standStill(Standstill stay) {
        for (Deadline row : deadlines.running(stay.caseId())) {
            effect.stayed(row, stay).ifPresent(still -> put(row, still, row.held()));
        }
        return deadlines.add(stay);
    }

    /** X6: the stay ends; what stood still is counted on from that day, unless it waits for a translation too (X9). */
    public void moveOn(Long caseId, LocalDate day) {
        Optional<Standstill> stay = deadlines.standstill(caseId);
        for (Deadline row : deadlines.running(caseId)) {
            if (row.standsStill() && !row.awaiting()) {
                put(row, row.reckoning().movesOn(day, calendar), row.held());
            }
        }
        stay.ifPresent(row -> row.end(day));
    }

    /** X9: a translation is owed: what starts with the service of its original waits for it. */
    public void await(Standstill wait) {
        for (Deadline row : deadlines.running(wait.caseId())) {
            if (wait.keeps(row)) {
                row.await(true);
                put(row, wait.over(row.reckoning(), calendar), row.held());
            }
        }
        if (!deadlines.standing(wait.caseId()).contains(wait)) {
            deadlines.add(wait);
        }
    }

    /** X9: the wait for a translation that is open under this name. */
    public Optional<Standstill> awaited(Long caseId, String item) {
        return deadlines.standing(caseId).stream()
                .filter(wait -> item.equals(wait.item()))
                .findFirst();
    }

    /** X9: the translation was served; what waited for it alone is counted on from that day. */
    public void arrived(Long caseId, String item, LocalDate day) {
        List<Standstill> standing = deadlines.standing(caseId);
        List<Standstill> over =
                standing.stream().filter(wait -> item.equals(wait.item())).toList();
        for (Deadline row : deadlines.running(caseId)) {
            boolean waits = standing.stream().anyMatch(wait -> !over.contains(wait) && wait.keeps(row));
            if (row.awaiting() && !waits && over.stream().anyMatch(wait -> wait.keeps(row))) {
                row.await(false);
                put(row, after(row, standing, day), row.held());
            }
        }
        over.forEach(wait -> wait.end(day));
    }

    /** A stay that runs beside goes on to hold the limit; otherwise it moves on. */
    private Reckoning after(Deadline row, List<Standstill> standing, LocalDate day) {
        return standing.stream()
                .filter(stay -> stay.isStay() && stay.stops(row, clock.instant()))
                .findFirst()
                .map(stay -> row.reckoning().stillUntil(stay.until()))
                .orElseGet(() -> row.reckoning().movesOn(day, calendar));
    }

    public List<Standstill> ledger(Long caseId) {
        return deadlines.ledger(caseId);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private void put(Deadline row, Reckoning reckoned) {
        put(row, reckoned, false);
    }

    private void put(Deadline row, Reckoning reckoned, boolean held) {
        row.hold(held);
        row.reckon(reckoned, effect.end(reckoned));
        tell(row);
    }

    private void tell(Deadline row) {
        changed.fire(new DeadlineChanged(row.caseId(), row.code(), row.subject()));
    }
}
