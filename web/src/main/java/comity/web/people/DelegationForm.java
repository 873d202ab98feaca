package comity.web.people;

import comity.access.CourtRole;
import comity.people.DelegationKeeping;
import comity.people.DelegationView;
import comity.people.Invite;
import comity.people.Inviting;
import comity.people.MemberRow;
import comity.web.docket.CaseForm;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The delegation of a State in a case: its Agent and its focal point name, change and revoke (section 1). */
@Named
@ViewScoped
public class DelegationForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private DelegationKeeping keeping;

    @Inject
    private Inviting inviting;

    @Inject
    private Page page;

    private String personId;
    private String role;
    private String name;
    private String email;
    private String inviteRole;
    private String member;
    private String newRole;
    private String successor;
    private transient DelegationView view;

    @Override
    protected void open() {
        view = keeping.of(caseId(), actor());
    }

    public String seat() {
        keeping.seat(caseId(), text(personId), role(role), actor());
        return here("people.seated");
    }

    public String invite() {
        String login = inviting.invite(new Invite(name, email, getView().state(), role(inviteRole), caseId()), actor());
        return here("people.invited", name, login);
    }

    public String change() {
        keeping.change(caseId(), number(member), role(newRole), successor, actor());
        return here("people.changed");
    }

    public String revoke() {
        keeping.revoke(caseId(), number(member), successor, actor());
        return here("people.revoked");
    }

    public String again(Long id) {
        inviting.again(id, actor());
        return here("people.invited.again");
    }

    public String withdraw(Long id) {
        inviting.withdraw(id, actor());
        return here("people.withdrawn");
    }

    private String here(String key, Object... args) {
        return page.done("/people/delegation?case=" + getReference(), key, args);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static Long number(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : -1L;
    }

    private static CourtRole role(String typed) {
        return typed == null || typed.isBlank() ? null : CourtRole.valueOf(typed);
    }

    public DelegationView getView() {
        if (view == null) {
            open();
        }
        return view;
    }

    public List<MemberRow> getSeated() {
        return getView().members().stream().filter(MemberRow::open).toList();
    }

    public List<MemberRow> getLeft() {
        return getView().members().stream().filter(row -> !row.open()).toList();
    }

    public List<MemberRow> getChangeable() {
        return getView().members().stream().filter(MemberRow::mayChange).toList();
    }

    /** Who may take the last Agent's place: the others of the delegation, and who may be seated. */
    public List<DelegationView.Candidate> getSuccessors() {
        return Stream.concat(
                        getSeated().stream().map(row -> new DelegationView.Candidate(row.personId(), row.name())),
                        getView().pool().stream())
                .distinct()
                .toList();
    }

    public String getPersonId() {
        return personId;
    }

    public void setPersonId(String value) {
        personId = value;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String value) {
        role = value;
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

    public String getInviteRole() {
        return inviteRole;
    }

    public void setInviteRole(String value) {
        inviteRole = value;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String value) {
        member = value;
    }

    public String getNewRole() {
        return newRole;
    }

    public void setNewRole(String value) {
        newRole = value;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String value) {
        successor = value;
    }
}
