package comity.web.panel;

import comity.panel.Disclose;
import comity.panel.PanelComposition;
import comity.web.docket.CaseHead;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** S09: a nominee's disclosure and oath. */
@Named
@ViewScoped
public class DisclosureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PanelComposition composition;

    @Inject
    PanelPage panel;

    private String reference;
    private CaseHead head;
    private String nationalities;
    private String posts;
    private String interests;
    private String pastRoles;
    private String publications;
    private boolean oath;

    public void load() {
        head = panel.head(reference);
    }

    public boolean isOpen() {
        return panel.can(head.id(), "panel-disclose");
    }

    public String send() {
        composition.disclose(
                new Disclose(head.id(), nationalities, posts, interests, pastRoles, publications, oath), panel.actor());
        return panel.done("composition", reference, "panel.disclosure.done");
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

    public String getNationalities() {
        return nationalities;
    }

    public void setNationalities(String value) {
        nationalities = value;
    }

    public String getPosts() {
        return posts;
    }

    public void setPosts(String value) {
        posts = value;
    }

    public String getInterests() {
        return interests;
    }

    public void setInterests(String value) {
        interests = value;
    }

    public String getPastRoles() {
        return pastRoles;
    }

    public void setPastRoles(String value) {
        pastRoles = value;
    }

    public String getPublications() {
        return publications;
    }

    public void setPublications(String value) {
        publications = value;
    }

    public boolean isOath() {
        return oath;
    }

    public void setOath(boolean value) {
        oath = value;
    }
}
