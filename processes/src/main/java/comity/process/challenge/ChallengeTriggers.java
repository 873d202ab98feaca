package comity.process.challenge;

import comity.challenge.ChallengeDecided;
import comity.challenge.ChallengeFiled;
import comity.challenge.ChallengeHeard;
import comity.docket.CaseFiles;
import comity.process.common.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Starts {@code challenge} and tells it what was said and decided. */
@ApplicationScoped
public class ChallengeTriggers {

    private static final String JUDGE = "judgeId";

    @Inject
    Correlation correlation;

    @Inject
    CaseFiles files;

    void onFiled(@Observes ChallengeFiled filed) {
        String key = files.find(filed.caseId()).reference();
        correlation.start("ChallengeFiled", key, filed.caseId(), JUDGE, filed.judgeId());
    }

    void onHeard(@Observes ChallengeHeard heard) {
        correlation.tell("ChallengeHeard", heard.caseId(), JUDGE, heard.judgeId());
    }

    void onDecided(@Observes ChallengeDecided decided) {
        correlation.completeTask(decided.caseId(), "decide-challenge", JUDGE, decided.judgeId());
    }
}
