package comity.web.packages;

import comity.access.NoSuchThing;
import comity.packages.PackageProposal;
import comity.packages.PackageReading;
import comity.packages.ProposePackage;
import comity.party.Signatories;
import comity.party.Signatory;
import comity.web.access.CurrentActor;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** S07: a State proposes a package, item by item. */
@Named
@ViewScoped
public class PackageProposing implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_FIRST = 3;
    private static final int MOST = 40;

    @Inject
    PackageProposal proposal;

    @Inject
    PackageReading reading;

    @Inject
    Signatories signatories;

    @Inject
    CurrentActor actor;

    @Inject
    Page page;

    private String title;
    private String publicText;
    private String verification;
    private boolean sealed;
    private final List<ItemForm> items = new ArrayList<>();

    /** To those who sign for no State the form is absent. */
    public void load() {
        if (reading.speaksFor(actor.actor()) == null) {
            throw new NoSuchThing();
        }
        while (items.size() < AT_FIRST) {
            items.add(new ItemForm());
        }
    }

    public void more() {
        if (items.size() < MOST) {
            items.add(new ItemForm());
        }
    }

    /** Empty rows at the end are not meant. */
    public String send() {
        int last = items.size();
        while (last > 0 && items.get(last - 1).isBlank()) {
            last--;
        }
        String given = proposal.propose(
                new ProposePackage(
                        title,
                        publicText,
                        verification,
                        sealed,
                        items.subList(0, last).stream().map(ItemForm::item).toList()),
                actor.actor());
        return page.done("/packages/package?number=" + given, "packages.propose.done");
    }

    public List<ItemForm> getItems() {
        return items;
    }

    public List<Signatory> getStates() {
        return signatories.all();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public String getPublicText() {
        return publicText;
    }

    public void setPublicText(String value) {
        publicText = value;
    }

    public String getVerification() {
        return verification;
    }

    public void setVerification(String value) {
        verification = value;
    }

    public boolean isSealed() {
        return sealed;
    }

    public void setSealed(boolean value) {
        sealed = value;
    }
}
