package comity.web.precedent;

import comity.precedent.AuthorityView;
import comity.precedent.Precedents;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An authority of another court, marked as external. */
@Named
@RequestScoped
public class AuthorityPage {

    @Inject
    Precedents precedents;

    private String id;
    private AuthorityView authority;

    public void load() {
        authority = precedents.authority(id == null ? "" : id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public AuthorityView getAuthority() {
        return authority;
    }
}
