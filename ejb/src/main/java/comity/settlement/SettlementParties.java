package comity.settlement;

import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.consent.Consents;
import comity.consent.JointAct;
import comity.consent.SignatureRow;
import comity.docket.CaseFile;
import comity.withdrawal.ClaimOwners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which States sign terms of settlement: every one whose claims they settle, every one that these are against (S07). */
@ApplicationScoped
public class SettlementParties {

    private static final String RULE = "S07";

    @Inject
    ClaimOwners owners;

    @Inject
    Consents consents;

    /** The State for which the actor signs. */
    String state(CaseFile file, Settlement terms, Actor actor) {
        String state = owners.stateOf(file.id(), actor);
        if (state == null || !needed(file, terms).contains(state)) {
            throw new NotYours(RULE);
        }
        return state;
    }

    boolean hasSigned(Settlement terms, String state) {
        return consents.has(act(terms), state);
    }

    /** Signs for a State; the side has signed when all its States have. */
    void sign(CaseFile file, Settlement terms, String state, Actor actor) {
        consents.give(act(terms), state, actor, RULE);
        for (Side side : List.of(Side.CLM, Side.RSP)) {
            List<SignatureRow> rows = consents.rows(act(terms), of(file, terms, side));
            if (!terms.isSignedBy(side) && rows.stream().allMatch(SignatureRow::given)) {
                String names = rows.stream().map(SignatureRow::signedBy).collect(Collectors.joining(", "));
                terms.sign(
                        side,
                        names,
                        rows.stream()
                                .map(SignatureRow::signedAt)
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
            }
        }
    }

    /** Whether the actor's State must still sign. */
    boolean mustSign(CaseFile file, Settlement terms, Actor actor) {
        String state = owners.stateOf(file.id(), actor);
        return state != null && needed(file, terms).contains(state) && !hasSigned(terms, state);
    }

    List<SignatureRow> rows(CaseFile file, Settlement terms) {
        return consents.rows(act(terms), needed(file, terms));
    }

    /** Whether the claim is one of the actor's State. */
    boolean owns(CaseFile file, int claim, Actor actor) {
        return owners.owns(file, List.of(claim), owners.stateOf(file.id(), actor));
    }

    private List<String> needed(CaseFile file, Settlement terms) {
        List<String> all = new ArrayList<>(of(file, terms, Side.CLM));
        all.addAll(of(file, terms, Side.RSP));
        return all;
    }

    private Set<String> of(CaseFile file, Settlement terms, Side side) {
        List<Integer> claims =
                terms.terms().stream().map(SettlementTerm::claimNo).toList();
        return side == Side.CLM ? owners.claimants(file, claims) : owners.respondents(file, claims);
    }

    private static JointAct act(Settlement terms) {
        return new JointAct(terms.caseId(), "settlement", terms.id());
    }
}
