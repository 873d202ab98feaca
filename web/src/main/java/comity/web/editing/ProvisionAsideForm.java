package comity.web.editing;

import comity.access.NoSuchThing;
import comity.editing.FoundProvision;
import comity.editing.ProvisionEditing;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** Sets a provision aside on which nothing is held, or lets it wait again (section 11). */
@Named
@ViewScoped
public class ProvisionAsideForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProvisionEditing editing;

    @Inject
    private EditorsDesk desk;

    @Inject
    private Page page;

    @Inject
    private HttpServletRequest request;

    private String reason = "";

    public void load() {
        desk.load();
        getRow();
    }

    private String provision() {
        return request.getParameter("provision");
    }

    public FoundProvision getRow() {
        return desk.getProvisions().stream()
                .filter(one -> one.provision().equals(provision()))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    public String setAside() {
        editing.setAside(desk.getSlug(), provision(), reason, desk.actor());
        return page.done(desk.getPath(), "editing.provision.setAside.done", provision());
    }

    public String takeBack() {
        editing.takeBack(desk.getSlug(), provision(), desk.actor());
        return page.done(desk.getPath(), "editing.provision.back.done", provision());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
