package comity.panel;

import comity.access.AccessPolicy;
import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.NewEntry;
import comity.worklist.NewWorkItem;
import comity.worklist.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** S10: the panel elects its presiding judge; failing that within TL-22 the President names one. */
@ApplicationScoped
@Transactional
public class PresidingChoice {

    static final String NAME = "name-presiding";
    static final String ELECT = "elect-presiding";
    static final String VACANCY = "VACANCY";

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    @Inject
    CaseAccess access;

    @Inject
    OrganisationNews news;

    @Inject
    WorkList workList;

    @Inject
    Clock clock;

    /** A judge's vote; more than half of the seats elect. */
    public void vote(Long caseId, String choice, Actor actor) {
        CaseFile file = files.lock(caseId);
        List<Nominee> judges = sitting(caseId);
        requireJudge(judges, actor.id());
        requireChoice(judges, choice);
        Organisation row = open(file);
        if (row.presiding() != null && !VACANCY.equals(row.presidingWay())) {
            throw new OrganisationOver();
        }
        panels.votes(caseId).stream()
                .filter(vote -> vote.judgeId().equals(actor.id()))
                .findFirst()
                .ifPresentOrElse(
                        vote -> vote.change(choice, clock.instant()),
                        () -> panels.add(new PresidingVote(caseId, actor.id(), choice, clock.instant())));
        panels.flush();
        long votes = panels.votes(caseId).stream()
                .filter(vote -> vote.choiceId().equals(choice))
                .count();
        if (votes * 2 > judges.size()) {
            if (row.presiding() != null) {
                access.end(caseId, row.presiding(), CourtRole.PPJ, actor);
            }
            workList.close(caseId, ELECT, "");
            seat(file, row, choice, "PANEL", actor);
        }
    }

    /** The President names the presiding judge when the panel has not elected one in time. */
    public void name(Long caseId, String choice, Actor actor) {
        CaseFile file = files.lock(caseId);
        policy.requirePresident(actor, caseId, "S10", false);
        requireChoice(sitting(caseId), choice);
        Organisation row = panels.organisation(caseId).orElseThrow(NotYetOrganised::new);
        if (row.presidesForGood()) {
            throw new OrganisationOver();
        }
        if (!keeper.hasRun(caseId, CaseOrganising.MEETING)) {
            throw new PanelStillElects();
        }
        if (row.presiding() != null) {
            access.end(caseId, row.presiding(), CourtRole.PPJ, actor);
        }
        seat(file, row, choice, "PRESIDENT", actor);
        workList.close(caseId, NAME, "");
    }

    /** TL-22 has run without an election: the first seat presides until the President names one. */
    public void presideForTheTime(Long caseId) {
        CaseFile file = files.lock(caseId);
        Organisation row = panels.organisation(caseId).orElseThrow(NotYetOrganised::new);
        boolean over = keeper.expire(caseId, CaseOrganising.MEETING) || keeper.hasRun(caseId, CaseOrganising.MEETING);
        if (row.presiding() == null && over) {
            workList.open(new NewWorkItem(caseId, NAME, "", "president", "S10", null));
            seat(file, row, panels.seated(caseId).get(0).personId(), "SEAT", Actor.registry());
        }
    }

    /** The presiding judge has left: the judge of the lowest seat presides until the panel elects anew. */
    void presideWithout(CaseFile file, String gone) {
        panels.organisation(file.id())
                .filter(row -> gone.equals(row.presiding()))
                .ifPresent(row -> {
                    panels.votes(file.id()).forEach(panels::remove);
                    panels.seated(file.id()).stream()
                            .filter(judge -> judge.state() == Nominee.State.APPOINTED)
                            .findFirst()
                            .ifPresent(judge -> seat(file, row, judge.personId(), VACANCY, Actor.registry()));
                    workList.open(new NewWorkItem(file.id(), ELECT, "", "panel", "S10", null));
                });
    }

    private Organisation open(CaseFile file) {
        Organisation row = panels.organisation(file.id()).orElseThrow(NotYetOrganised::new);
        if (!VACANCY.equals(row.presidingWay())) {
            file.requireState(CaseState.COMPOSED);
        }
        return row;
    }

    private void seat(CaseFile file, Organisation row, String judge, String way, Actor actor) {
        row.preside(judge, way, clock.instant());
        access.appoint(file.id(), judge, CourtRole.PPJ, Side.PNL, null, actor);
        String name = panels.nominee(file.id(), judge).map(Nominee::name).orElse(judge);
        news.docket(
                file,
                NewEntry.of("panel.presiding")
                        .by(Actor.registry(), Side.PNL)
                        .stage("S10")
                        .args(name, way));
        news.presidingChosen(file.id());
    }

    private List<Nominee> sitting(Long caseId) {
        return panels.seated(caseId).stream()
                .filter(judge -> judge.state() == Nominee.State.APPOINTED)
                .toList();
    }

    private static void requireJudge(List<Nominee> judges, String personId) {
        if (judges.stream().noneMatch(judge -> judge.personId().equals(personId))) {
            throw new comity.access.NoSuchThing();
        }
    }

    private static void requireChoice(List<Nominee> judges, String choice) {
        if (judges.stream().noneMatch(judge -> judge.personId().equals(choice))) {
            throw new OrderIncomplete().fault("choice", "NOT_ON_PANEL_CHOICE");
        }
    }
}
