package comity.objection;

import comity.access.Side;
import comity.common.Actor;
import comity.serving.Receiving;
import comity.serving.Service;
import comity.serving.Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Whether an objection has reached everyone who answers it. */
@ApplicationScoped
public class ObjectionReceipt {

    @Inject
    Services services;

    @Inject
    Receiving receiving;

    private List<Service> of(Objection row) {
        return row.services().stream()
                .map(id -> services.find(row.caseId(), id))
                .toList();
    }

    boolean isServed(Objection row) {
        return of(row).stream().map(Service::servedAt).allMatch(Objects::nonNull);
    }

    /** TL-28, common to several, counts from the last service. */
    Instant lastServed(Objection row) {
        return of(row).stream().map(Service::servedAt).max(Instant::compareTo).orElseThrow();
    }

    /** Who acts on a paper has received it. */
    void receivedByActing(Objection row, Side side, Actor actor) {
        of(row).stream()
                .filter(service -> service.addressee() == side)
                .forEach(service -> receiving.receivedByActing(row.caseId(), service.id(), actor));
    }
}
