package comity.web.precedent;

import comity.precedent.ProvisionReading;
import comity.precedent.ProvisionShelf;
import comity.precedent.ProvisionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A provision with what was decided on it, and the list of all of them. */
@Named
@RequestScoped
public class ProvisionPage {

    @Inject
    ProvisionReading provisions;

    private String id;
    private ProvisionView view;
    private List<ProvisionShelf> shelves;

    public void load() {
        view = provisions.of(id == null ? "" : id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ProvisionView getView() {
        return view;
    }

    public List<ProvisionShelf> getShelves() {
        if (shelves == null) {
            shelves = provisions.shelves();
        }
        return shelves;
    }
}
