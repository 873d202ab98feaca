package comity.web.serving;

import comity.common.Actor;
import comity.serving.Delegations;
import comity.serving.NotesVerbales;
import comity.serving.Receiving;
import comity.serving.ReturnedLetters;
import comity.serving.ServiceReading;
import comity.serving.ServiceRow;
import comity.serving.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The acts of service as portal and API offer them. */
@ApplicationScoped
public class ServiceDesk {

    @Inject
    Serving serving;

    @Inject
    Receiving receiving;

    @Inject
    NotesVerbales notes;

    @Inject
    ReturnedLetters returned;

    @Inject
    Delegations delegations;

    @Inject
    ServiceReading reading;

    @Inject
    Clock clock;

    public int dispatchAll(Long caseId, Actor actor) {
        return serving.dispatchAll(caseId, actor);
    }

    /** Acknowledges what the actor may acknowledge; returns how many services that were. */
    public int acknowledgeAll(Long caseId, Actor actor) {
        receiving.requireReceiver(caseId, actor);
        List<ServiceRow> mine = reading.ofCase(caseId, actor).stream()
                .filter(ServiceRow::acknowledgeable)
                .toList();
        mine.forEach(row -> receiving.acknowledge(caseId, row.id(), actor));
        return mine.size();
    }

    public void noteDelivered(Long caseId, Long serviceId, Instant deliveredOn, Actor actor) {
        notes.delivered(caseId, serviceId, deliveredOn, actor);
    }

    /** As typed in the portal: noon of that day at the seat, today the present moment. */
    public void noteDeliveredOn(Long caseId, Long serviceId, LocalDate day, Actor actor) {
        Instant at = null;
        if (day != null) {
            at = day.equals(LocalDate.now(clock))
                    ? clock.instant()
                    : day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        }
        noteDelivered(caseId, serviceId, at, actor);
    }

    /** The letter to this channel came back. */
    public void cameBack(Long caseId, Long serviceId, int channel, Actor actor) {
        returned.note(caseId, serviceId, channel, actor);
    }

    public void appointAgent(Long caseId, Actor actor) {
        delegations.appointAgent(caseId, actor);
    }
}
