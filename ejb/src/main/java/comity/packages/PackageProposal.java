package comity.packages;

import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.NumberSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A State proposes a package and signs it first (S07). */
@ApplicationScoped
@Transactional
public class PackageProposal {

    @Inject
    PackageForm form;

    @Inject
    PackageSigners signers;

    @Inject
    PackageRecords records;

    @Inject
    NumberSeries numbers;

    @Inject
    CaseFiles files;

    @Inject
    PackageNews news;

    @Inject
    Event<PackageProposed> proposed;

    @Inject
    Clock clock;

    /** @return number of the package */
    public String propose(ProposePackage typed, Actor actor) {
        List<CaseFile> linked = typed.items().stream()
                .map(form::caseOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<Long> cases = linked.stream().map(CaseFile::id).sorted().toList();
        String state = signers.stateOf(actor, cases).orElseThrow(SignsForNoState::new);
        form.check(typed);
        cases.forEach(files::lock);
        SettlementPackage made = records.add(new SettlementPackage(
                numbers.next("PKG", LocalDate.now(clock).getYear()), typed, state, clock.instant()));
        Set<String> states = new TreeSet<>(Set.of(state));
        for (int i = 0; i < typed.items().size(); i++) {
            add(made, i + 1, typed.items().get(i), states);
        }
        states.forEach(party -> {
            PackageSignature row = records.add(new PackageSignature(made.id(), party));
            if (party.equals(state)) {
                row.sign(actor.name(), actor.id(), clock.instant());
            }
        });
        news.tell(made, "package.proposed", state, actor);
        proposed.fire(new PackageProposed(made.id(), made.number()));
        return made.number();
    }

    private void add(SettlementPackage made, int no, ProposePackage.Item item, Set<String> states) {
        Optional<CaseFile> file = form.caseOf(item);
        ProposePackage.Item placed = file.map(linked -> new ProposePackage.Item(
                        item.kind(),
                        item.words(),
                        linked.claimants().get(0),
                        linked.respondent(),
                        null,
                        item.waitsFor(),
                        item.reference(),
                        item.claim()))
                .orElse(item);
        records.add(
                new PackageItem(made.id(), no, placed, file.map(CaseFile::id).orElse(null)));
        file.ifPresent(linked -> states.addAll(linked.claimants()));
        states.add(placed.giver());
        if (placed.taker() != null) {
            states.add(placed.taker());
        }
    }
}
