package comity.challenge;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.NewEntry;
import comity.panel.SeatVacancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** TL-20b: the President, or the Vice-President in his place, decides on a challenge. */
@ApplicationScoped
@Transactional
public class ChallengeRuling {

    @Inject
    CaseFiles files;

    @Inject
    Challenges challenges;

    @Inject
    AccessPolicy policy;

    @Inject
    ChallengeTime time;

    @Inject
    ChallengeDecision decision;

    @Inject
    ChallengeNews news;

    @Inject
    SeatVacancy seats;

    @Inject
    Clock clock;

    public void rule(RuleOnChallenge command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        policy.requireOffice(actor, file.id(), "TL-20b", CourtRole.PRS, CourtRole.VPR);
        Challenge row = challenges.find(file.id(), command.challengeId());
        if (!row.isOpen()) {
            throw new ChallengeOver();
        }
        if (!decision.mayDecide(file, row, actor)) {
            throw new OtherOfficeDecides();
        }
        String reasons = Challenging.words(command.reasons(), "reasons");
        if (row.status() == Challenge.Status.FILED) {
            if (!time.commentsOver(row)) {
                throw new ChallengeUnheard();
            }
            time.heard(row);
        }
        time.decided(row);
        row.decide(command.upheld(), reasons, actor.id(), clock.instant());
        decision.publish(file, row, actor);
        news.decided(row);
    }

    /** TL-20 has run: who has not commented is not heard, the President decides. */
    public void commentsOver(Long caseId, String judgeId) {
        files.lock(caseId);
        challenges
                .open(caseId, judgeId)
                .filter(row -> row.status() == Challenge.Status.FILED && time.commentsOver(row))
                .ifPresent(time::heard);
    }

    /** TL-20b has run: the docket says so, and the Vice-President may decide. */
    public void overdue(Long caseId, String judgeId) {
        CaseFile file = files.lock(caseId);
        challenges.open(caseId, judgeId).filter(time::decisionLate).ifPresent(row -> {
            row.late();
            news.docket(
                    file,
                    NewEntry.of("challenge.overdue")
                            .by(Actor.registry(), Side.TRIBUNAL)
                            .stage("S09")
                            .args(row.judgeName()));
        });
    }

    public boolean decided(Long caseId, String judgeId) {
        files.lock(caseId);
        return challenges.open(caseId, judgeId).isEmpty();
    }

    public boolean upheld(Long caseId, String judgeId) {
        files.lock(caseId);
        return challenges
                .latest(caseId, judgeId)
                .filter(row -> row.status() == Challenge.Status.UPHELD)
                .isPresent();
    }

    /** The challenge is upheld: the seat falls vacant. */
    public void vacate(Long caseId, String judgeId) {
        seats.afterChallenge(caseId, judgeId);
    }
}
