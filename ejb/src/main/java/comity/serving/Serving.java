package comity.serving;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Orders services and sends them off (S04). */
@ApplicationScoped
@Transactional
public class Serving {

    @Inject
    Services services;

    @Inject
    CaseFiles files;

    @Inject
    Dispatching dispatching;

    @Inject
    AccessPolicy policy;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    ServiceFiles serviceFiles;

    @Inject
    Event<ServiceOrdered> ordered;

    @Inject
    Clock clock;

    /**
     * Serves a filing on one side, at once; each State of the side has its own service. The caller has locked the case
     * row.
     *
     * @param kind what is served, for example {@code panel-request}; its text is {@code serving.kind.<kind>}
     * @return the service of the side's first State
     */
    public Service serve(CaseFile file, List<Document> papers, Side addressee, String kind) {
        return serveAll(file, papers, List.of(addressee), kind).get(0);
    }

    /** Serves a filing on both sides in the same second. */
    public List<Service> serveBoth(CaseFile file, List<Document> papers, String kind) {
        return serveAll(file, papers, List.of(Side.CLM, Side.RSP), kind);
    }

    /** Serves a filing on several sides in the same second; each State of each side has its own service. */
    public List<Service> serveAll(CaseFile file, List<Document> papers, List<Side> sides, String kind) {
        Instant now = clock.instant();
        List<Service> rows = new ArrayList<>();
        for (Side side : sides) {
            for (String state : statesOf(file, side)) {
                rows.add(services.add(new Service(file.id(), kind, side, state, papers, now)));
            }
        }
        rows.forEach(row -> dispatching.send(file, row, Actor.registry(), now));
        rows.forEach(row -> ordered.fire(new ServiceOrdered(file.id(), row.id())));
        return rows;
    }

    /** The service of the registered claim, ordered once; a clerk dispatches it within TL-05. */
    public Long ofClaim(Long caseId) {
        CaseFile file = files.lock(caseId);
        return services.latest(caseId, Service.CLAIM).map(Service::id).orElseGet(() -> {
            List<Document> papers = serviceFiles.claimPapers(caseId);
            Service row = services.add(
                    new Service(caseId, Service.CLAIM, Side.RSP, file.respondent(), papers, clock.instant()));
            keeper.start(caseId, "TL-05", row.subject(), file.registeredAt(), Obligor.REG);
            return row.id();
        });
    }

    /** A clerk sends off what waits for dispatch in a case. */
    public void dispatch(Long caseId, Long serviceId, Actor actor) {
        CaseFile file = files.lock(caseId);
        policy.require(actor, caseId, "S04", Act.TASK);
        requireRegistry(actor);
        file.requireState(CaseState.REGISTERED);
        Service row = services.find(caseId, serviceId);
        if (row.status() != Service.Status.ORDERED) {
            throw new DispatchedAlready();
        }
        dispatching.send(file, row, actor, clock.instant());
    }

    /** Everything that waits for dispatch in a case, in one second; returns how many services. */
    public int dispatchAll(Long caseId, Actor actor) {
        files.lock(caseId);
        policy.require(actor, caseId, "S04", Act.TASK);
        requireRegistry(actor);
        List<Service> waiting = services.ofCase(caseId).stream()
                .filter(row -> row.status() == Service.Status.ORDERED)
                .toList();
        if (waiting.isEmpty()) {
            throw new DispatchedAlready();
        }
        waiting.forEach(row -> dispatch(caseId, row.id(), actor));
        return waiting.size();
    }

    public Instant servedAt(Long serviceId) {
        return services.find(serviceId).servedAt();
    }

    private void requireRegistry(Actor actor) {
        if (!policy.isRegistry(actor)) {
            throw new NotYours("S04");
        }
    }

    private static List<String> statesOf(CaseFile file, Side side) {
        return side == Side.CLM ? file.claimants() : file.respondents();
    }

    /** Class of letters and proofs (section 1.1). */
    static AccessClass papersClass() {
        return AccessClass.PTY;
    }
}
