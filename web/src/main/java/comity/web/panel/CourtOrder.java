package comity.web.panel;

import comity.panel.PanelView;
import comity.web.docket.CaseHead;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Procedural order no. 1 on the page of a case: languages, page limits, confidentiality, public once it is issued. */
@Named
@RequestScoped
public class CourtOrder {

    @Inject
    PanelPage panel;

    /** The issued order, or nothing. */
    public PanelView.Meeting of(CaseHead head) {
        PanelView.Meeting meeting = panel.view(head.id()).meeting();
        return meeting == null || meeting.orderedAt() == null ? null : meeting;
    }
}
