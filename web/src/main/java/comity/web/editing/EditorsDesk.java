package comity.web.editing;

import comity.common.Actor;
import comity.decision.DecisionReading;
import comity.decision.DecisionView;
import comity.editing.DeskView;
import comity.editing.EditingDesk;
import comity.editing.Editors;
import comity.editing.FoundProvision;
import comity.editing.HoldingView;
import comity.editing.ProvisionEditing;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The desk of the decision that the address names, and its published words beside every form. */
@Named
@RequestScoped
public class EditorsDesk {

    static final String PATH = "/editing/decision?decision=";

    @Inject
    EditingDesk desk;

    @Inject
    ProvisionEditing provisions;

    @Inject
    DecisionReading decisions;

    @Inject
    Editors editors;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private DeskView view;
    private DecisionView text;
    private List<FoundProvision> found;

    /** Refuses everybody but the editor. */
    public void load() {
        getView();
    }

    Actor actor() {
        return current.actor();
    }

    /** A number that the address names, or null where it names none. */
    Long number(String name) {
        String asked = request.getParameter(name);
        return asked != null && asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
    }

    public String getSlug() {
        return request.getParameter("decision");
    }

    /** Where the desk of this decision is. */
    public String getPath() {
        return PATH + getView().slug();
    }

    public DeskView getView() {
        if (view == null) {
            view = desk.of(getSlug(), actor());
        }
        return view;
    }

    /** The words that everybody reads; what was redacted does not stand on the desk either. */
    public DecisionView getText() {
        if (text == null) {
            text = decisions.read(getView().slug(), Actor.anybody());
        }
        return text;
    }

    public List<FoundProvision> getProvisions() {
        if (found == null) {
            found = provisions.found(getView().slug(), actor());
        }
        return found;
    }

    public long getCitationsLeft() {
        return getView().citations().stream().filter(DeskView.Cited::isOpen).count();
    }

    public long getProvisionsLeft() {
        return getProvisions().stream().filter(FoundProvision::isOpen).count();
    }

    /** Holdings at a paragraph. */
    public List<HoldingView> at(Integer paragraph) {
        return getView().holdings().stream()
                .filter(holding -> holding.paragraphs().contains(paragraph))
                .toList();
    }

    /** Whether the reader is the editor: other pages then lead to the desk. */
    public boolean isEditor() {
        return editors.edits(actor());
    }
}
