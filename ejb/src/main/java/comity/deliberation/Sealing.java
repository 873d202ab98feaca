package comity.deliberation;

import comity.access.AccessPolicy;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.decision.DecisionRegister;
import comity.decision.IssuedDecision;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The Registrar seals the decision as voted; it is issued to the parties and later circulated (S22, FX-03). */
@ApplicationScoped
@Transactional
public class Sealing {

    @Inject
    CaseFiles files;

    @Inject
    Chambers chambers;

    @Inject
    Bench bench;

    @Inject
    VotedDecision voted;

    @Inject
    DecisionRegister register;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    AccessPolicy policy;

    @Inject
    Clock clock;

    public IssuedDecision seal(Long caseId, Actor actor) {
        CaseFile file = files.lock(caseId);
        if (!policy.isRegistrar(actor)) {
            policy.requireRead(actor, new comity.access.Guarded(caseId, comity.access.AccessClass.REG, null, null));
            throw new NotYours("S22");
        }
        Deliberation room = chambers.ofCase(caseId).orElseThrow(NoSuchThing::new);
        room.require(Deliberation.Phase.VOTED);
        IssuedDecision issued = register.issue(voted.of(file, room), actor);
        Instant now = clock.instant();
        room.issued(issued.id());
        file.moveTo(CaseState.DECIDED);
        bench.done(caseId, "TL-58");
        deadlines.start(caseId, "FX-03", now, Obligor.NOBODY);
        deadlines.start(caseId, "TL-60", now, Obligor.BOTH);
        deadlines.start(caseId, "TL-61", now, Obligor.REG);
        bench.note(caseId, "issued", actor, issued.citation());
        voted.deliver(file, issued.id());
        return issued;
    }

    /** FX-03 has run: to all Signatories. */
    public void circulate(Long caseId) {
        files.lock(caseId);
        deadlines.expire(caseId, "FX-03");
        Deliberation room = chambers.current(caseId);
        register.circulate(room.decisionId(), Actor.registry());
        bench.done(caseId, "TL-59");
    }
}
