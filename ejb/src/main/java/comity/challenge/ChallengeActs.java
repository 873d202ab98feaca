package comity.challenge;

import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What a person can do about challenges of judges. */
@ApplicationScoped
public class ChallengeActs implements CaseActs {

    @Inject
    Challenges challenges;

    @Inject
    ChallengeReading reading;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        if (!file.place().isBeforeIssue()) {
            return List.of();
        }
        List<CaseAct> acts = new ArrayList<>();
        String page = "/challenge/challenge?case=" + file.reference();
        List<String> mine = challenges.of(file.id()).stream()
                .map(row -> reading.mine(file, row, actor))
                .toList();
        if (mine.contains("comment")) {
            acts.add(CaseAct.open("comment-challenge", page, 25));
        }
        if (mine.contains("decide")) {
            acts.add(CaseAct.open("decide-challenge", page, 12));
        }
        List<JudgeChoice> judges = reading.judges(file.id(), actor);
        if (judges.stream().anyMatch(JudgeChoice::open)) {
            acts.add(CaseAct.open("panel-challenge", page, 180));
        } else if (!judges.isEmpty()) {
            acts.add(CaseAct.open("panel-challenge", page, 880));
        }
        return acts;
    }
}
