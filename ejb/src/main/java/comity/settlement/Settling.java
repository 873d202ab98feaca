package comity.settlement;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.StateNotOpen;
import comity.serving.PaperIncomplete;
import comity.withdrawal.ClaimsAtIssue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The Agents agree terms and sign them; the Registrar records the settlement (S07). */
@ApplicationScoped
@Transactional
public class Settling {

    private static final int WORDS_MOST = 4000;

    @Inject
    CaseFiles files;

    @Inject
    AccessPolicy policy;

    @Inject
    SettlementRecords records;

    @Inject
    ClaimsAtIssue claims;

    @Inject
    SettlementParties parties;

    @Inject
    SettlementEffect effect;

    /** Proposes terms for every claim at issue and signs them for the proposer's State. */
    public Long propose(ProposeSettlement command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        Side side = signing(file, actor);
        check(command);
        records.current(file.id()).ifPresent(earlier -> {
            if (earlier.status() == Settlement.Status.SIGNED) {
                throw new SettlementSigned();
            }
            earlier.replace();
        });
        Settlement terms = new Settlement(command);
        records.add(terms);
        parties.sign(file, terms, parties.state(file, terms, actor), actor);
        effect.proposed(file, side, actor);
        return terms.id();
    }

    private void check(ProposeSettlement command) {
        List<Integer> settled = command.terms().stream()
                .map(ProposeSettlement.Term::claim)
                .sorted()
                .toList();
        PaperIncomplete.Check check = PaperIncomplete.check("S07")
                .required("verification", command.verification(), WORDS_MOST)
                .optional("publicText", command.publicText(), WORDS_MOST)
                .that(
                        settled.equals(claims.numbers(command.caseId()).stream()
                                .sorted()
                                .toList()),
                        "terms",
                        "TERMS_FOR_EACH_CLAIM");
        for (int i = 0; i < command.terms().size(); i++) {
            ProposeSettlement.Term term = command.terms().get(i);
            String path = "terms[" + i + "].words";
            check.that(term.words() != null && !term.words().isBlank(), path, "TERM_MISSING", term.claim())
                    .optional(path, term.words(), WORDS_MOST);
        }
        if (command.isSealed()) {
            check.required("publicText", command.publicText(), WORDS_MOST);
        }
        check.done();
    }

    /** Another State's Agent signs the same terms: with the last signature they bind, and TL-82 runs. */
    public void sign(Long caseId, Long settlementId, Actor actor) {
        CaseFile file = files.lock(caseId);
        Side side = signing(file, actor);
        Settlement terms = records.find(caseId, settlementId);
        requireOpen(terms);
        String state = parties.state(file, terms, actor);
        if (parties.hasSigned(terms, state)) {
            throw new SignedAlready();
        }
        parties.sign(file, terms, state, actor);
        effect.signed(file, terms, side, actor);
    }

    private static void requireOpen(Settlement terms) {
        switch (terms.status()) {
            case SIGNED, RECORDED -> throw new SettlementSigned();
            case REPLACED -> throw new TermsReplaced();
            case PROPOSED -> {
                // open for signature
            }
        }
    }

    /** The Registrar records what both have signed: the case is closed. */
    public void record(Long caseId, Long settlementId, Actor actor) {
        CaseFile file = files.lock(caseId);
        if (!policy.isRegistrar(actor)) {
            policy.requireInside(actor, caseId);
            throw new NotYours("S07");
        }
        Settlement terms = records.find(caseId, settlementId);
        if (terms.status() != Settlement.Status.SIGNED) {
            throw new NotSignedByBoth();
        }
        effect.recorded(file, terms, actor);
    }

    private Side signing(CaseFile file, Actor actor) {
        policy.require(actor, file.id(), "S07", Act.FILE);
        if (!isPossible(file)) {
            throw new StateNotOpen(file.reference(), file.state());
        }
        return policy.sideOf(actor, file.id()).filter(Side::isParty).orElseThrow(() -> new NotYours("S07"));
    }

    static boolean isPossible(CaseFile file) {
        return file.servedAt() != null && file.state().isOpen() && file.state().isRegistered();
    }
}
