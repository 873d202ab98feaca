package comity.audit;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.audit.EngineWatch.Health;
import comity.common.Actor;
import comity.docket.ChainReport;
import comity.docket.Docket;
import comity.docket.DocketEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The house as auditor and administrator see it: whether its registers hold and its engine runs; metadata only. */
@ApplicationScoped
public class HouseAudit {

    private static final String RULE = "0.7";

    @Inject
    AccessPolicy policy;

    @Inject
    Docket docket;

    @Inject
    DocketEntries entries;

    @Inject
    EngineWatch engine;

    /**
     * What recomputing every register of every case gave.
     *
     * @param broken the first line of each register that does not hold
     */
    public record Chains(int cases, int registers, long lines, List<ChainReport> broken) {}

    /** Recomputes dockets, filing registers and closed rooms, case by case, each in a transaction of its own. */
    public Chains chains(Actor actor) {
        policy.requireOffice(actor, RULE, CourtRole.AUD, CourtRole.ADM);
        List<Long> cases = entries.casesWithLines();
        List<ChainReport> reports = cases.stream()
                .flatMap(caseId -> docket.verifyAll(caseId).stream())
                .toList();
        return new Chains(
                cases.size(),
                reports.size(),
                reports.stream().mapToLong(ChainReport::lines).sum(),
                reports.stream().filter(report -> !report.whole()).toList());
    }

    public Health engine(Actor actor) {
        policy.requireOffice(actor, RULE, CourtRole.AUD, CourtRole.ADM);
        return engine.look();
    }
}
