package comity.consultation;

import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a party can do in consultations, and when a panel can be requested. */
@ApplicationScoped
public class ConsultationActs implements CaseActs {

    private static final Set<CaseState> OPEN =
            EnumSet.of(CaseState.SERVED, CaseState.CONSULTATION, CaseState.MEDIATION);

    @Inject
    ConsultationRecords records;

    @Inject
    PanelRequestRules rules;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Parties parties;

    @Inject
    Joining joining;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        List<CaseAct> acts = new ArrayList<>();
        boolean claimant = parties.is(actor, file.id(), Side.CLM);
        boolean respondent = parties.is(actor, file.id(), Side.RSP);
        if (OPEN.contains(file.state())) {
            records.find(file.id()).ifPresent(course -> {
                if (respondent) {
                    answer(file, course, acts);
                }
                if (claimant || respondent) {
                    both(file, course, acts);
                }
            });
            if (claimant) {
                acts.add(panelRequest(file));
            }
        }
        if (joining.mayAsk(file, actor)) {
            acts.add(CaseAct.open("join", path("join", file), 300));
        }
        if (joining.own(file.id(), actor).isPresent()) {
            acts.add(CaseAct.open("seeJoin", path("join", file), 310));
        }
        return acts;
    }

    private void answer(CaseFile file, Consultation course, List<CaseAct> acts) {
        if (course.repliedAt() == null && course.endedAt() == null) {
            acts.add(
                    keeper.hasRun(file.id(), "TL-07")
                            ? CaseAct.closed("reply", "act.late", null, 30)
                            : CaseAct.open("reply", path("reply", file), 30));
        }
        if (course.enteredAt() == null && course.endedAt() == null) {
            acts.add(
                    keeper.hasRun(file.id(), "TL-08")
                            ? CaseAct.closed("enter", "act.late", null, 31)
                            : CaseAct.open("enter", path("entry", file), 31));
        }
        if (records.joins(file.id()).stream().anyMatch(request -> !request.isRefused())) {
            acts.add(CaseAct.open("answerJoin", path("join", file), 120));
        }
    }

    private void both(CaseFile file, Consultation course, List<CaseAct> acts) {
        acts.add(CaseAct.open("minutes", path("minutes", file), 200));
        if (course.endedAt() == null) {
            acts.add(CaseAct.open("delegates", path("entry", file), 190));
            acts.add(CaseAct.open("failure", path("failure", file), 210));
        }
    }

    private CaseAct panelRequest(CaseFile file) {
        return rules.isOpen(file)
                ? CaseAct.open("panelRequest", path("panel-request", file), 40)
                : CaseAct.closed(
                        "panelRequest",
                        "act.panelRequest.later",
                        rules.opensAt(file).orElse(null),
                        220);
    }

    private static String path(String page, CaseFile file) {
        return "/consultation/" + page + "?case=" + file.reference();
    }
}
