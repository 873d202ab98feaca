package comity.serving;

import comity.access.AccessPolicy;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What can be done about service. */
@ApplicationScoped
public class ServiceActs implements CaseActs {

    @Inject
    Services services;

    @Inject
    Addressees addressees;

    @Inject
    AccessPolicy policy;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        if (file.state() == CaseState.CLOSED || file.registeredAt() == null) {
            return List.of();
        }
        String path = "/serving/service?case=" + file.reference();
        List<Service> open =
                services.ofCase(file.id()).stream().filter(Service::isOpen).toList();
        List<CaseAct> acts = new ArrayList<>();
        if (policy.isRegistry(actor) && has(open, Service.Status.ORDERED)) {
            acts.add(CaseAct.open("dispatch", path, 10));
        }
        if (policy.isRegistrar(actor) && has(open, Service.Status.FAILED)) {
            acts.add(CaseAct.open("noteVerbale", path, 11));
        }
        boolean mine = open.stream()
                .anyMatch(row -> row.status() != Service.Status.ORDERED && addressees.receives(actor.id(), row));
        if (mine) {
            acts.add(CaseAct.open("acknowledge", path, 12));
        }
        if (addressees.isFocalPoint(actor, file.id(), Side.RSP) && !addressees.hasAgent(file.id(), Side.RSP)) {
            acts.add(CaseAct.open("appointAgent", path, 13));
        }
        if (policy.isRegistry(actor) || policy.sideOf(actor, file.id()).isPresent()) {
            acts.add(CaseAct.open("service", path, 950));
        }
        return acts;
    }

    private static boolean has(List<Service> rows, Service.Status status) {
        return rows.stream().anyMatch(row -> row.status() == status);
    }
}
