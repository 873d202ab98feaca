package comity.deliberation;

import comity.decision.ClaimResult;
import comity.editing.EditedReading;
import comity.editing.HoldingView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the holdings of the Appeals Chamber that a draft may run against, with the reasons stated so far (section 11). */
@ApplicationScoped
public class Departures {

    @Inject
    Chambers chambers;

    @Inject
    ClaimsUnderDecision claims;

    @Inject
    EditedReading edited;

    /** By claim, the latest decision first; what is only kept stands after what is contrary. */
    List<Departure> of(Deliberation room) {
        List<CogentReasons> stated = chambers.cogentReasons(room.id());
        Map<Integer, ClaimResult> found = chambers.findings(room.id()).stream()
                .collect(Collectors.toMap(ClaimFinding::claimNo, ClaimFinding::result));
        List<Departure> all = contrary(room, found, stated);
        Set<Long> holdings = stated.stream().map(CogentReasons::holdingId).collect(Collectors.toSet());
        Map<Long, HoldingView> known =
                edited.holdings(holdings).stream().collect(Collectors.toMap(HoldingView::id, Function.identity()));
        for (CogentReasons kept : stated) {
            boolean now = all.stream().anyMatch(one -> one.isOn(kept.claimNo(), kept.holdingId()));
            if (!now && known.containsKey(kept.holdingId())) {
                HoldingView holding = known.get(kept.holdingId());
                all.add(departure(kept.claimNo(), found.get(kept.claimNo()), holding, List.of(), stated));
            }
        }
        all.sort(Comparator.comparing((Departure one) -> !one.contrary()).thenComparing(Departure::claimNo));
        return all;
    }

    /** Whether there is such a holding at all. */
    boolean knows(Long holdingId) {
        return !edited.holdings(Set.of(holdingId)).isEmpty();
    }

    private List<Departure> contrary(Deliberation room, Map<Integer, ClaimResult> found, List<CogentReasons> stated) {
        List<ClaimsUnderDecision.Claim> decided = claims.of(room.caseId()).stream()
                .filter(claim -> found.containsKey(claim.no()))
                .toList();
        List<HoldingView> holdings = edited.binding(
                decided.stream().flatMap(claim -> claim.provisions().stream()).collect(Collectors.toSet()));
        List<Departure> all = new ArrayList<>();
        for (ClaimsUnderDecision.Claim claim : decided) {
            ClaimResult result = found.get(claim.no());
            for (HoldingView holding : holdings) {
                List<HoldingView.Reading> readings = holding.provisions().stream()
                        .filter(reading -> claim.provisions().contains(reading.provision()))
                        .filter(reading -> reading.effect() == Departure.against(result))
                        .toList();
                if (!readings.isEmpty()) {
                    all.add(departure(claim.no(), result, holding, readings, stated));
                }
            }
        }
        return all;
    }

    private static Departure departure(
            int claimNo,
            ClaimResult result,
            HoldingView holding,
            List<HoldingView.Reading> readings,
            List<CogentReasons> stated) {
        CogentReasons reasons = stated.stream()
                .filter(one -> one.isOn(claimNo, holding.id()))
                .findFirst()
                .orElse(null);
        return new Departure(
                claimNo,
                result,
                holding,
                readings,
                !readings.isEmpty(),
                reasons == null ? 0 : reasons.written(),
                reasons == null ? null : reasons.words(),
                reasons == null ? null : reasons.authorName(),
                reasons == null ? null : reasons.writtenAt());
    }
}
