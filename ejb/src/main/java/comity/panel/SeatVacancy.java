package comity.panel;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** S09: a judge leaves the panel, by an upheld challenge, resignation or death, and the seat falls vacant. */
@ApplicationScoped
@Transactional
public class SeatVacancy {

    private static final int REASONS_MOST = 2000;

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    Vacancies vacancies;

    @Inject
    AccessPolicy policy;

    @Inject
    SeatFilling filling;

    @Inject
    PresidingChoice presiding;

    @Inject
    PanelNews news;

    @Inject
    Clock clock;

    /** A judge resigns; a nominee declines. */
    public void resign(Long caseId, String reasons, Actor actor) {
        CaseFile file = files.lock(caseId);
        Nominee judge = seated(caseId, actor.id());
        Words.required(reasons, "reasons", REASONS_MOST, "S09");
        vacate(file, judge, Vacancy.Cause.RESIGNATION, actor);
    }

    /** The Registrar records the death of a judge. */
    public void recordDeath(Long caseId, String judgeId, Actor actor) {
        CaseFile file = files.lock(caseId);
        policy.requireOffice(actor, caseId, "S09", CourtRole.REG, CourtRole.DEPREG);
        vacate(file, seated(caseId, judgeId), Vacancy.Cause.DEATH, actor);
    }

    /** A challenge was upheld: the judge leaves. A judge who has left meanwhile is not replaced twice. */
    public void afterChallenge(Long caseId, String judgeId) {
        CaseFile file = files.lock(caseId);
        panels.seated(caseId).stream()
                .filter(judge -> judge.personId().equals(judgeId))
                .findFirst()
                .ifPresent(judge -> vacate(file, judge, Vacancy.Cause.CHALLENGE, Actor.registry()));
    }

    private Nominee seated(Long caseId, String personId) {
        return panels.seated(caseId).stream()
                .filter(judge -> judge.personId().equals(personId))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    private void vacate(CaseFile file, Nominee judge, Vacancy.Cause cause, Actor actor) {
        if (!file.place().isBeforeIssue()) {
            throw new NotSitting();
        }
        if (judge.state() == Nominee.State.NOMINATED) {
            filling.replaceNominee(file, judge, cause);
            return;
        }
        Vacancy row = vacancies.add(new Vacancy(file.id(), judge, cause, clock.instant()));
        filling.unseat(file, judge, actor);
        news.docket(
                file,
                NewEntry.of("judge.vacancy")
                        .by(actor, cause == Vacancy.Cause.RESIGNATION ? Side.PNL : Side.TRIBUNAL)
                        .stage("S09")
                        .args(judge.name(), Integer.toString(row.seat()), "seats.cause." + cause.name()));
        presiding.presideWithout(file, judge.personId());
        news.vacancy(file.id());
    }
}
