package comity.web.docket;

import comity.docket.CaseAct;
import comity.overview.CaseReading;
import comity.web.access.CurrentActor;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whether the form of an act may be shown, and why not: nobody fills in what will be refused. */
@Named
@RequestScoped
public class ActGate {

    @Inject
    CaseReading cases;

    @Inject
    CurrentActor actor;

    @Inject
    CaseWords words;

    @Inject
    Texts texts;

    private List<CaseAct> acts;

    /** A form that was posted stays, with what was typed, whatever has happened meanwhile. */
    public boolean open(Long caseId, String keys) {
        return FacesContext.getCurrentInstance().isPostback()
                || acts(caseId).stream().anyMatch(act -> act.open() && is(act, keys));
    }

    public String why(Long caseId, String keys) {
        return acts(caseId).stream()
                .filter(act -> is(act, keys))
                .findFirst()
                .map(words::barred)
                .orElseGet(() -> texts.get("act.notOpen.text"));
    }

    private static boolean is(CaseAct act, String keys) {
        return List.of(keys.split(",")).contains(act.key());
    }

    private List<CaseAct> acts(Long caseId) {
        if (acts == null) {
            acts = cases.acts(caseId, actor.actor());
        }
        return acts;
    }
}
