package comity.process.submission;

import comity.submission.WrittenRounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code written-phase}. */
@Named
@ApplicationScoped
public class WrittenPhase {

    @Inject
    WrittenRounds rounds;

    public void open(Long caseId) {
        rounds.open(caseId);
    }

    public boolean isOver(Long caseId, String round) {
        return rounds.roundOver(caseId, round);
    }

    public void miss(Long caseId, String round) {
        rounds.missed(caseId, round);
    }

    public boolean isFiled(Long caseId, String round) {
        return rounds.filed(caseId, round);
    }

    public boolean isServed(Long caseId, String round) {
        return rounds.roundServed(caseId, round);
    }

    public void close(Long caseId) {
        rounds.close(caseId);
    }
}
