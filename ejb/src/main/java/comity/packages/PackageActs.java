package comity.packages;

import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be done about packages, seen from a linked case. */
@ApplicationScoped
public class PackageActs implements CaseActs {

    @Inject
    PackageRecords records;

    @Inject
    PackageSigners signers;

    @Inject
    AccessPolicy policy;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        boolean registrar = policy.isRegistrar(actor);
        if (!registrar && policy.sideOf(actor, file.id()).isEmpty()) {
            return List.of();
        }
        Optional<String> state = signers.stateOf(actor, Set.of(file.id()));
        return records.ofCase(file.id()).stream()
                .flatMap(of -> act(of, registrar, state).stream())
                .toList();
    }

    private Optional<CaseAct> act(SettlementPackage of, boolean registrar, Optional<String> state) {
        String path = "/packages/desk?number=" + of.number();
        if (registrar) {
            return of.status() == SettlementPackage.Status.SIGNED
                    ? Optional.of(CaseAct.open(PackageNews.TASK, path, 15))
                    : Optional.empty();
        }
        boolean awaited = of.status() == SettlementPackage.Status.PROPOSED
                && records.signatures(of.id()).stream()
                        .anyMatch(row -> !row.isSigned()
                                && state.filter(row.state()::equals).isPresent());
        return awaited ? Optional.of(CaseAct.open("sign-package", path, 50)) : Optional.empty();
    }
}
