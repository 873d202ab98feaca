package comity.challenge;

import comity.deadline.DeadlineKeeper;
import comity.deadline.Deadlines;
import comity.deadline.DueWork;
import comity.docket.CaseFiles;
import comity.panel.JudgeNamed;
import comity.panel.JudgeVacancy;
import comity.panel.Nominee;
import comity.panel.Panels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** TL-19 from the naming of a judge to its end: it begins for each party, and silence gives the right up (WAIV). */
@ApplicationScoped
@Transactional
public class ChallengeEnds implements DueWork {

    private static final int AT_ONCE = 200;

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    ChallengeTime time;

    void onNamed(@Observes JudgeNamed event) {
        stopForWhoLeft(event.caseId());
        panels.seated(event.caseId()).stream()
                .filter(judge -> judge.personId().equals(event.personId()))
                .forEach(judge -> time.startFiling(event.caseId(), judge));
    }

    void onVacancy(@Observes JudgeVacancy event) {
        stopForWhoLeft(event.caseId());
    }

    private void stopForWhoLeft(Long caseId) {
        Set<String> seated =
                panels.seated(caseId).stream().map(Nominee::personId).collect(Collectors.toSet());
        keeper.running(caseId).stream()
                .filter(row -> row.code().equals(ChallengeTime.FILE))
                .map(row -> row.subject().substring(0, row.subject().lastIndexOf('/')))
                .distinct()
                .filter(judge -> !seated.contains(judge))
                .forEach(judge -> time.stopFiling(caseId, judge));
    }

    @Override
    public Optional<Instant> nextDue() {
        return deadlines.nextOf(ChallengeTime.FILE);
    }

    @Override
    public void runDue(Instant now) {
        for (Deadlines.Over row : deadlines.over(ChallengeTime.FILE, now, AT_ONCE)) {
            files.lock(row.caseId());
            keeper.expire(row.caseId(), ChallengeTime.FILE, row.subject());
        }
    }
}
