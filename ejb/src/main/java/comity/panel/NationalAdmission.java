package comity.panel;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** S09: nationals of a party or third party sit only if both parties agree. */
@ApplicationScoped
@Transactional
public class NationalAdmission {

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    AccessPolicy policy;

    @Inject
    PanelNews news;

    @Inject
    Clock clock;

    /** A party's consent; it cannot be taken back, and a second one does nothing. */
    public void consent(Long caseId, Actor actor) {
        CaseFile file = files.lock(caseId);
        policy.require(actor, caseId, "S09", Act.FILE);
        Side side = policy.sideOf(actor, caseId).filter(Side::isParty).orElseThrow(NotParty::new);
        Panel panel = panels.of(caseId);
        panel.requireOpen(file);
        if (panel.nominatedAt() != null) {
            throw new NationalsOver();
        }
        if (panels.consents(caseId).stream().noneMatch(known -> known.side() == side)) {
            panels.add(new NationalConsent(caseId, side, clock.instant(), actor.id()));
            news.docket(
                    file, NewEntry.of("panel.nationalsConsent").by(actor, side).stage("S09"));
        }
    }
}
