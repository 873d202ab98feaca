package comity.extension;

import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadlines;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done about more time. */
@ApplicationScoped
public class ExtensionActs implements CaseActs {

    @Inject
    ExtensionRecords records;

    @Inject
    ExtensionReading reading;

    @Inject
    ExtensionDecision decision;

    @Inject
    ExtensionRules rules;

    @Inject
    Deadlines deadlines;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        if (!file.state().isOpen()) {
            return List.of();
        }
        String room = "/extension/";
        String at = "?case=" + file.reference();
        List<CaseAct> acts = new ArrayList<>();
        Optional<Side> side = reading.asking(file, actor);
        for (ExtensionRequest row : records.openOf(file.id())) {
            if (row.status() == ExtensionRequest.Status.DECIDING && decision.mayDecide(row, actor)) {
                acts.add(CaseAct.open(taskOf(row), room + "decision" + at + "&request=" + row.id(), 18));
            } else if (row.status() == ExtensionRequest.Status.HEARING
                    && side.filter(mine -> mine != row.askedBy()).isPresent()) {
                acts.add(CaseAct.open("answerExtension", room + "answer" + at + "&request=" + row.id(), 60));
            }
        }
        if (side.isPresent()) {
            boolean any = deadlines.running(file.id()).stream().anyMatch(limit -> rules.mayAsk(limit, side.get()));
            acts.add(
                    any
                            ? CaseAct.open("requestExtension", room + "request" + at, 700)
                            : CaseAct.closed("requestExtension", "act.requestExtension.none", null, 700));
        }
        return acts;
    }

    /** The name of the user task that waits for the decision. */
    private static String taskOf(ExtensionRequest row) {
        if (row.escalatedAt() != null && row.authority() != Authority.PRESIDENT) {
            return "overdueExtension";
        }
        return switch (row.authority()) {
            case REGISTRAR -> "registrarOnExtension";
            case PRESIDING -> "presidingOnExtension";
            case PRESIDENT -> "presidentOnExtension";
        };
    }
}
