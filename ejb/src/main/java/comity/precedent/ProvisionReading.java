package comity.precedent;

import comity.decision.AdoptionStatus;
import comity.decision.ClaimOutcome;
import comity.decision.Decisions;
import comity.instrument.InstrumentReading;
import comity.instrument.ProvisionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What has been decided on each provision (section 11), from the published record: it needs no login and no index. */
@ApplicationScoped
@Transactional
public class ProvisionReading {

    private static final int LISTED = 200;

    @Inject
    PrecedentEntries entries;

    @Inject
    InstrumentReading instruments;

    @Inject
    Decisions decisions;

    /** Every instrument with its provisions, those nothing was decided on too. */
    public List<ProvisionShelf> shelves() {
        Map<String, Long> counts = entries.countsOfProvisions();
        Map<String, List<ProvisionRow>> provisions =
                instruments.all().stream().collect(Collectors.groupingBy(ProvisionRow::instrument));
        return instruments.instruments().stream()
                .map(instrument -> new ProvisionShelf(
                        instrument,
                        provisions.getOrDefault(instrument.id(), List.of()).stream()
                                .map(row -> new ProvisionShelf.Counted(row, counts.getOrDefault(row.id(), 0L)))
                                .toList()))
                .toList();
    }

    /** @throws comity.access.NoSuchThing if no instrument has such a provision */
    public ProvisionView of(String id) {
        ProvisionRow provision = instruments.provision(id);
        List<PrecedentEntry> found = entries.onProvision(id, LISTED);
        List<Long> ids = found.stream()
                .map(PrecedentEntry::decisionId)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, AdoptionStatus> adoptions = decisions.adoptions(ids);
        Map<Long, List<ClaimOutcome>> outcomes = decisions.outcomes(ids);
        List<ProvisionView.Line> lines = found.stream()
                .map(entry -> new ProvisionView.Line(
                        entry.slug(),
                        entry.citation(),
                        entry.isExternal(),
                        entry.type(),
                        entry.title(),
                        entry.dateOfDecision(),
                        entry.weight(),
                        entry.isExternal() ? null : adoptions.get(entry.decisionId()),
                        entry.isExternal()
                                ? List.of()
                                : ruled(outcomes.getOrDefault(entry.decisionId(), List.of()), id)))
                .toList();
        return new ProvisionView(provision, entries.countsOfProvisions().getOrDefault(id, 0L), lines);
    }

    private static List<ProvisionView.Ruled> ruled(List<ClaimOutcome> outcomes, String provision) {
        return outcomes.stream()
                .filter(outcome -> outcome.provisions().contains(provision))
                .map(outcome -> new ProvisionView.Ruled(outcome.claimNo(), outcome.result(), outcome.standard()))
                .toList();
    }
}
