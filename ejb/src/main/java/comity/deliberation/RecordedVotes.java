package comity.deliberation;

import comity.decision.IssueDecision.Judge;
import comity.decision.IssueDecision.Vote;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Votes on a ruling beside the merits, as the presiding judge records them: who is not named voted in favour. */
@ApplicationScoped
public class RecordedVotes {

    @Inject
    Bench bench;

    /** The judges of the panel, the presiding one first. */
    public List<Judge> panel(Long caseId) {
        return bench.judges(caseId).stream()
                .map(judge -> new Judge(judge.id(), judge.name(), judge.presiding()))
                .toList();
    }

    /** Every judge's vote; the presiding judge's breaks a tie after a vacancy. */
    public List<Vote> of(List<Judge> judges, List<String> against, String rule) {
        PaperIncomplete.check(rule)
                .that(
                        judges.stream().map(Judge::personId).toList().containsAll(against),
                        "against",
                        "NOT_ON_THIS_BENCH")
                .done();
        long no = judges.stream()
                .filter(judge -> against.contains(judge.personId()))
                .count();
        long yes = judges.size() - no;
        boolean presidingFor =
                judges.stream().anyMatch(judge -> judge.presiding() && !against.contains(judge.personId()));
        if (yes < no || (yes == no && !presidingFor)) {
            throw new RulingNotCarried(rule);
        }
        return judges.stream()
                .map(judge -> new Vote(judge.personId(), judge.name(), !against.contains(judge.personId())))
                .toList();
    }
}
