package comity.settlement;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Docket;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The party whose claim was settled says that a term is performed, in time or late (S07). */
@ApplicationScoped
@Transactional
public class TermPerformance {

    @Inject
    CaseFiles files;

    @Inject
    AccessPolicy policy;

    @Inject
    SettlementRecords records;

    @Inject
    SettlementParties parties;

    @Inject
    Docket docket;

    @Inject
    Clock clock;

    public void performed(Long caseId, Long settlementId, int claim, Actor actor) {
        CaseFile file = files.lock(caseId);
        policy.require(actor, caseId, "S07", Act.FILE);
        if (policy.sideOf(actor, caseId).filter(Side.CLM::equals).isEmpty()) {
            throw new NotYours("S07");
        }
        Settlement settled = records.find(caseId, settlementId);
        if (settled.status() != Settlement.Status.RECORDED) {
            throw new SettlementNotRecorded();
        }
        SettlementTerm term = settled.terms().stream()
                .filter(row -> row.claimNo() == claim)
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        if (!parties.owns(file, claim, actor)) {
            throw new NotYours("S07");
        }
        if (term.performedAt() != null) {
            throw new TermPerformed();
        }
        term.perform(actor.name(), clock.instant());
        docket.record(
                file,
                NewEntry.of("settlement.termPerformed")
                        .by(actor, Side.CLM)
                        .access(SettlementEffect.readers(settled))
                        .stage("S07")
                        .args(String.valueOf(claim)));
    }
}
