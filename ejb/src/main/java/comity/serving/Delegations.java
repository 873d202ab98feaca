package comity.serving;

import comity.access.AccessPolicy;
import comity.access.CaseAccess;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The respondent's focal point appoints the Agent, and with him the State's standing delegation (S04, section 1). */
@ApplicationScoped
@Transactional
public class Delegations {

    @Inject
    CaseFiles files;

    @Inject
    CaseAccess access;

    @Inject
    AccessPolicy policy;

    @Inject
    Addressees addressees;

    @Inject
    Docket docket;

    @Inject
    Signatories signatories;

    /** Seats the delegation; appointing it again does nothing. */
    public void appointAgent(Long caseId, Actor actor) {
        CaseFile file = files.lock(caseId);
        if (!addressees.isFocalPoint(actor, caseId, Side.RSP)) {
            policy.requireInside(actor, caseId);
            throw new NotYours("S04");
        }
        if (addressees.hasAgent(caseId, Side.RSP)) {
            return;
        }
        access.seatDelegation(caseId, file.respondent(), Side.RSP, actor);
        docket.record(
                file,
                NewEntry.of("agent.appointed")
                        .by(actor, Side.RSP)
                        .stage("S04")
                        .args(signatories.name(file.respondent())));
    }
}
