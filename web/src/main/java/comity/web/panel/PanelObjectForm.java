package comity.web.panel;

import comity.panel.ObjectToPanel;
import comity.panel.PanelEstablishment;
import comity.panel.PanelView;
import comity.web.docket.CaseHead;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** S08: the respondent's objection. */
@Named
@ViewScoped
public class PanelObjectForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PanelEstablishment establishment;

    @Inject
    PanelPage panel;

    private String reference;
    private String reasons;
    private CaseHead head;

    public void load() {
        head = panel.head(reference);
    }

    public String send() {
        establishment.object(new ObjectToPanel(head.id(), reasons), panel.actor());
        return panel.backToCase(reference, "panel.object.done");
    }

    public PanelView.Council getCouncil() {
        return panel.view(head.id()).council();
    }

    public boolean isOpen() {
        return panel.can(head.id(), "panel-object");
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

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String value) {
        reasons = value;
    }
}
