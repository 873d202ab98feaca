package comity.packages;

import comity.access.NoSuchThing;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Locks a package for an act: first its cases, in order of their numbers, then itself. */
@ApplicationScoped
public class PackageRoom {

    @Inject
    CaseFiles files;

    @Inject
    PackageRecords records;

    @Inject
    PackageSigners signers;

    SettlementPackage enter(String number) {
        return enter(records.byNumber(number).orElseThrow(NoSuchThing::new));
    }

    SettlementPackage enter(Long id) {
        return enter(records.find(id));
    }

    private SettlementPackage enter(SettlementPackage found) {
        cases(found).forEach(files::lock);
        return records.lock(found);
    }

    List<Long> cases(SettlementPackage of) {
        return records.items(of.id()).stream()
                .map(PackageItem::caseId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    List<CaseFile> files(SettlementPackage of) {
        return cases(of).stream().map(files::find).toList();
    }

    /** The State of the package for which the actor signs; to everyone else the package is absent before its record. */
    Optional<String> stateOf(SettlementPackage of, Actor actor) {
        return signers.stateOf(actor, cases(of))
                .filter(state -> records.signatures(of.id()).stream()
                        .anyMatch(row -> row.state().equals(state)));
    }

    String require(SettlementPackage of, Actor actor) {
        return stateOf(of, actor).orElseThrow(() -> of.isRecorded() ? new PackageNotYours() : new NoSuchThing());
    }

    PackageItem item(SettlementPackage of, int no) {
        return records.items(of.id()).stream()
                .filter(item -> item.no() == no)
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    static Side sideOf(CaseFile file, String state) {
        if (file.respondents().contains(state)) {
            return Side.RSP;
        }
        return file.claimants().contains(state) ? Side.CLM : Side.PUB;
    }
}
