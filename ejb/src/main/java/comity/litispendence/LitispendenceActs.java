package comity.litispendence;

import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What can be done about a proceeding elsewhere. */
@ApplicationScoped
public class LitispendenceActs implements CaseActs {

    @Inject
    ForumRecords records;

    @Inject
    LitispendenceReading reading;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        if (!Litispendence.isPossible(file)) {
            return List.of();
        }
        String path = "/litispendence/litispendence?case=" + file.reference();
        Optional<OtherProceeding> open = records.open(file.id());
        if (open.isEmpty()) {
            return reading.mayFlag(file, actor) ? List.of(CaseAct.open("flagForum", path, 810)) : List.of();
        }
        if (reading.mayRule(file, open.get(), actor)) {
            return List.of(CaseAct.open("rule-on-forum", path, 28));
        }
        return reading.mayAnswer(file, open.get(), actor) ? List.of(CaseAct.open("answerForum", path, 62)) : List.of();
    }
}
