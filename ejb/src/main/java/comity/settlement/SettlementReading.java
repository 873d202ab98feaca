package comity.settlement;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Guarded;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Settlements for those inside the case. */
@ApplicationScoped
@Transactional
public class SettlementReading {

    @Inject
    SettlementRecords records;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    public List<SettlementRow> ofCase(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.PTY, null, null));
        return records.ofCase(caseId).stream().map(this::row).toList();
    }

    private SettlementRow row(Settlement terms) {
        return new SettlementRow(
                terms.id(),
                terms.status(),
                terms.terms().stream()
                        .map(term -> new SettlementRow.Term(term.claimNo(), term.words(), term.dueOn()))
                        .toList(),
                terms.verification(),
                terms.publicText(),
                terms.isSealed(),
                terms.claimantSigned(),
                terms.claimantSignedAt(),
                terms.respondentSigned(),
                terms.respondentSignedAt(),
                keeper.dueAt(terms.caseId(), SettlementEffect.LIMIT, terms.subject()),
                terms.recordedAt());
    }
}
