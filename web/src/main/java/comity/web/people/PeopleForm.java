package comity.web.people;

import comity.access.CourtRole;
import comity.party.Signatories;
import comity.people.Appointing;
import comity.people.InvitationRow;
import comity.people.Invite;
import comity.people.Inviting;
import comity.people.Leaving;
import comity.people.OfficeRow;
import comity.web.access.CurrentActor;
import comity.web.common.Choice;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The offices of a State, or without a State those of the Tribunal: who holds them, who is invited, who leaves. */
@Named
@ViewScoped
public class PeopleForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<CourtRole> JUDGES = EnumSet.of(CourtRole.APJ, CourtRole.PRS, CourtRole.VPR);

    @Inject
    private Inviting inviting;

    @Inject
    private Leaving leaving;

    @Inject
    private Appointing appointing;

    @Inject
    private Signatories signatories;

    @Inject
    private CurrentActor current;

    @Inject
    private Page page;

    private String state;
    private String name;
    private String email;
    private String role;
    private String successor;
    private String nationality;

    /** Refuses whoever appoints nobody there, as if there were no such page. */
    public void load() {
        if (state != null && state.isBlank()) {
            state = null;
        }
        leaving.offices(state, current.actor());
    }

    public String invite() {
        String login = inviting.invite(
                new Invite(name, email, ofWhom(), role == null ? null : CourtRole.valueOf(role), null),
                current.actor());
        return done("people.invited", name, login);
    }

    /** On the page of the Tribunal's offices: whose national a judge is. */
    private String ofWhom() {
        return state == null && nationality != null && !nationality.isBlank() ? nationality : state;
    }

    public String confirm(Long id) {
        inviting.confirm(id, current.actor());
        return done("people.confirmed");
    }

    /** Whether the reader takes up a proposal for this office. */
    public boolean confirms(CourtRole office) {
        return appointing.fills(office, state, current.actor());
    }

    public String again(Long id) {
        inviting.again(id, current.actor());
        return done("people.invited.again");
    }

    public String withdraw(Long id) {
        inviting.withdraw(id, current.actor());
        return done("people.withdrawn");
    }

    public String end(Long id) {
        leaving.endOffice(id, successor, current.actor());
        return done("people.ended");
    }

    private String done(String key, Object... args) {
        return page.done("/people/offices" + (state == null ? "" : "?state=" + state), key, args);
    }

    public List<OfficeRow> getOffices() {
        return leaving.offices(state, current.actor());
    }

    public List<InvitationRow> getInvitations() {
        return inviting.ofState(state, current.actor());
    }

    public List<CourtRole> getRoles() {
        return appointing.inviting(state, current.actor());
    }

    /** Nationalities to choose from, where the reader invites judges. */
    public List<Choice> getNationalities() {
        boolean judges = state == null && getRoles().stream().anyMatch(JUDGES::contains);
        return judges
                ? signatories.all().stream()
                        .map(one ->
                                new Choice(one.code(), one.name(), one.code().equals(nationality)))
                        .toList()
                : List.of();
    }

    public String getNationality() {
        return nationality;
    }

    public void setNationality(String value) {
        nationality = value;
    }

    public String getState() {
        return state;
    }

    public void setState(String value) {
        state = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String value) {
        email = value;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String value) {
        role = value;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String value) {
        successor = value;
    }
}
