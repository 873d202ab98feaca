package comity.web.evidence;

import comity.common.Actor;
import comity.docket.CaseAct;
import comity.evidence.EvidenceReading;
import comity.evidence.ExhibitRow;
import comity.overview.CaseReading;
import comity.web.access.CurrentActor;
import comity.web.docket.CaseHead;
import comity.web.docket.CaseHeads;
import comity.web.shell.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of exhibits, and what its pages share. */
@Named
@RequestScoped
public class EvidencePage {

    @Inject
    CurrentActor current;

    @Inject
    CaseHeads heads;

    @Inject
    CaseReading cases;

    @Inject
    EvidenceReading reading;

    @Inject
    Page page;

    private String reference;
    private CaseHead head;
    private List<ExhibitRow> rows;

    public void load() {
        head = head(reference);
        rows = reading.ofCase(head.id(), actor());
    }

    public Actor actor() {
        return current.actor();
    }

    public CaseHead head(String ofCase) {
        return heads.of(ofCase, actor());
    }

    public String done(String path, String note) {
        return page.done(path, note);
    }

    /** Shape beside the state of an exhibit. */
    public static String markOf(String state) {
        return switch (state) {
            case "ADMITTED", "ADMITTED_LIMITED" -> "ok";
            case "PROVISIONAL", "OBJECTED" -> "soon";
            case "EXCLUDED" -> "no";
            case "RESERVED" -> "held";
            default -> "run";
        };
    }

    public String mark(String state) {
        return markOf(state);
    }

    public boolean isMayFile() {
        return cases.acts(head.id(), actor()).stream()
                .filter(CaseAct::open)
                .anyMatch(act -> act.key().equals("exhibit-file"));
    }

    public List<ExhibitRow> getRows() {
        return rows;
    }

    public CaseHead getHead() {
        return head;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String value) {
        reference = value;
    }
}
