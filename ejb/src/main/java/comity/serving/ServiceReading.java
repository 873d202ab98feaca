package comity.serving;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Guarded;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The services of a case for those inside it. */
@ApplicationScoped
@Transactional
public class ServiceReading {

    @Inject
    Services services;

    @Inject
    AccessPolicy policy;

    @Inject
    Addressees addressees;

    @Inject
    Signatories signatories;

    @Inject
    DeadlineKeeper keeper;

    public List<ServiceRow> ofCase(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.PTY, null, null));
        boolean registry = policy.isRegistry(actor);
        Map<Long, List<ServiceChannel>> logs =
                services.logOfCase(caseId).stream().collect(Collectors.groupingBy(ServiceChannel::serviceId));
        return services.ofCase(caseId).stream()
                .map(row -> row(row, logs.getOrDefault(row.id(), List.of()), registry, actor))
                .toList();
    }

    /** What the reader can do. */
    public ServiceStanding standing(Long caseId, Actor actor) {
        List<Service> rows = services.ofCase(caseId);
        boolean acknowledges = rows.stream()
                .anyMatch(row ->
                        row.isOpen() && row.status() != Service.Status.ORDERED && addressees.receives(actor.id(), row));
        Long failed = rows.stream()
                .filter(row -> row.status() == Service.Status.FAILED)
                .map(Service::id)
                .findFirst()
                .orElse(null);
        return new ServiceStanding(
                policy.isRegistry(actor) && rows.stream().anyMatch(row -> row.status() == Service.Status.ORDERED),
                acknowledges,
                addressees.isFocalPoint(actor, caseId, Side.RSP) && !addressees.hasAgent(caseId, Side.RSP),
                failed,
                failed != null && policy.isRegistrar(actor),
                actor.state() == null ? actor.name() : signatories.name(actor.state()));
    }

    private ServiceRow row(Service row, List<ServiceChannel> log, boolean registry, Actor actor) {
        return new ServiceRow(
                row.id(),
                row.kind(),
                row.addressee(),
                signatories.name(row.state()),
                row.status(),
                row.orderedAt(),
                row.dispatchedAt(),
                row.deliveredAt(),
                row.servedAt(),
                row.deemed(),
                row.acknowledgedBy(),
                due(row),
                row.letterId(),
                row.proofId(),
                addressees.receives(actor.id(), row),
                log.stream().map(line -> line(line, registry)).toList());
    }

    private static ServiceRow.Line line(ServiceChannel line, boolean registry) {
        return new ServiceRow.Line(line.rank(), registry ? line.address() : null, line.outcome(), line.settledAt());
    }

    private Instant due(Service row) {
        return switch (row.status()) {
            case ORDERED -> keeper.dueAt(row.caseId(), "TL-05", row.subject());
            case DELIVERED -> keeper.dueAt(row.caseId(), "TL-06", row.subject());
            case NOTE_DELIVERED -> keeper.dueAt(row.caseId(), "TL-96", row.subject());
            default -> null;
        };
    }
}
