package comity.settlement;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Guarded;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Settlements for those inside the case. */
@ApplicationScoped
@Transactional
public class SettlementReading {

    @Inject
    SettlementRecords records;

    @Inject
    CaseFiles files;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    @Inject
    SettlementParties parties;

    public List<SettlementRow> ofCase(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.PTY, null, null));
        CaseFile file = files.find(caseId);
        return records.ofCase(caseId).stream().map(terms -> row(file, terms)).toList();
    }

    /** What the reader can do. */
    public SettlementStanding standing(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.PTY, null, null));
        CaseFile file = files.find(caseId);
        Optional<Settlement> current = records.current(caseId);
        Side side = policy.sideOf(actor, caseId).filter(Side::isParty).orElse(null);
        boolean signs = side != null && policy.may(actor, caseId, "S07", Act.FILE) && Settling.isPossible(file);
        boolean open = current.filter(terms -> terms.status() == Settlement.Status.PROPOSED)
                .isPresent();
        boolean signed = current.isPresent() && !open;
        Optional<Settlement> recorded = records.recorded(caseId);
        return new SettlementStanding(
                current.map(terms -> row(file, terms)).orElse(null),
                recorded.map(terms -> row(file, terms)).orElse(null),
                signs && !signed,
                signs && open && parties.mustSign(file, current.get(), actor),
                signed && policy.isRegistrar(actor),
                recorded.isPresent() && side == Side.CLM && policy.may(actor, caseId, "S07", Act.FILE));
    }

    private SettlementRow row(CaseFile file, Settlement terms) {
        return new SettlementRow(
                terms.id(),
                terms.status(),
                terms.terms().stream()
                        .map(term -> new SettlementRow.Term(
                                term.claimNo(), term.words(), term.dueOn(), term.performedAt(), term.isOverdue()))
                        .toList(),
                terms.verification(),
                terms.publicText(),
                terms.isSealed(),
                terms.claimantSigned(),
                terms.claimantSignedAt(),
                terms.respondentSigned(),
                terms.respondentSignedAt(),
                keeper.dueAt(terms.caseId(), SettlementEffect.LIMIT, terms.subject()),
                terms.recordedAt(),
                parties.rows(file, terms));
    }
}
