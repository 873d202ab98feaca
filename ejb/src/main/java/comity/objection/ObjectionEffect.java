package comity.objection;

import comity.access.Side;
import comity.decision.Decision;
import comity.decision.Decisions;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.document.Documents;
import comity.objection.RuleOnObjection.ClaimRuling;
import comity.withdrawal.ClaimExit;
import comity.withdrawal.ClaimsAtIssue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a ruling does: claims leave the case, the merits go on, or the case is decided (section 3). */
@ApplicationScoped
public class ObjectionEffect {

    @Inject
    Objections objections;

    @Inject
    ClaimsAtIssue claims;

    @Inject
    Merits merits;

    @Inject
    Decisions decisions;

    @Inject
    Documents documents;

    @Inject
    ObjectionNews news;

    /** The claims on which the panel has still to rule: those objected to that have not left otherwise. */
    List<Integer> open(Objection row) {
        List<Integer> atIssue = claims.numbers(row.caseId());
        return row.claims().stream().filter(atIssue::contains).sorted().toList();
    }

    void take(CaseFile file, Objection row, List<ClaimRuling> ruled) {
        ruled.forEach(one -> objections.add(new RuledClaim(row.id(), one)));
        List<Integer> out = ruled.stream()
                .filter(one -> one.outcome() == ObjectionOutcome.UPHELD)
                .map(ClaimRuling::claimNo)
                .toList();
        claims.leave(file.id(), out, ClaimExit.How.OBJECTION);
        boolean allOut = !out.isEmpty() && claims.numbers(file.id()).isEmpty();
        if (allOut) {
            merits.end(file);
        } else if (file.state() == CaseState.PRELIMINARY) {
            merits.resume(file);
        }
        Decision decision = decisions.bySlug(row.slug()).orElseThrow();
        news.serve(file, documents.find(decision.papers().pdfId(true)), Side.TRIBUNAL, "objection-ruling");
        news.tell(new ObjectionRuled(file.id(), row.id(), allOut));
    }
}
