package comity.web.shell;

import comity.access.NoSuchThing;
import comity.overview.CaseLists;
import comity.overview.ClockDesk;
import comity.overview.Party;
import comity.overview.People;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The logins of the demonstration. In production the page does not exist. */
@Named
@RequestScoped
public class DemoView {

    private static final List<DemoRow> CAST = List.of(
            row("delegations", "xa.agent", "demo.role.agent", "XA", "agent"),
            row(null, "xa.counsel", "demo.role.counsel", "XA", "counsel"),
            row(null, "xa.focal", "demo.role.focal-point", "XA", "focal"),
            row(null, "xb.agent", "demo.role.agent", "XB", "respondent"),
            row(null, "xb.deputy", "demo.role.deputy", "XB", "respondent"),
            row(null, "xc.council", "demo.role.council", "XC", "council"),
            row("registry", "clerk1", "role.clerk", null, "clerk"),
            row(null, "clerk2", "role.clerk", null, "clerk"),
            row(null, "registrar", "role.registrar", null, "registrar"),
            row(null, "deputy.registrar", "role.registrar", null, "registrar"),
            row(null, "editor", "role.editor", null, "editor"),
            row(null, "security", "role.security-officer", null, "security"),
            row("tribunal", "president", "role.president", null, "president"),
            row(null, "vice.president", "role.president", null, "president"),
            row(null, "xd.judge1", "demo.role.judge", "XD", "judge"),
            row(null, "xe.judge1", "demo.role.judge", "XE", "judge"),
            row(null, "appeals1", "role.appeals-judge", null, "judge"),
            row("others", "mediator1", "role.mediator", null, "mediator"),
            row(null, "admin", "role.admin", null, "admin"),
            row(null, "auditor", "role.auditor", null, "auditor"));

    @Inject
    HttpServletRequest request;

    @Inject
    ClockDesk desk;

    @Inject
    People people;

    @Inject
    CaseLists lists;

    /** Refuses as absent outside the demonstration. */
    public void load() {
        if (!desk.allowed()) {
            throw new NoSuchThing();
        }
    }

    public List<DemoRow> getRows() {
        Map<String, String> names =
                people.names(CAST.stream().map(DemoRow::login).toList());
        List<DemoRow> rows = new ArrayList<>();
        for (DemoRow row : CAST) {
            rows.add(new DemoRow(
                    row.group(),
                    row.login(),
                    names.getOrDefault(row.login(), ""),
                    row.roleKey(),
                    row.state(),
                    row.tryKey()));
        }
        return rows;
    }

    /** Codes of the Signatories with their names. */
    public String getCodes() {
        return lists.signatories().stream()
                .map((Party state) -> state.code().toLowerCase(java.util.Locale.ROOT) + " " + state.name())
                .collect(Collectors.joining(", "));
    }

    /** Where to go after signing in. */
    public String getTo() {
        String to = request.getParameter("to");
        return URLEncoder.encode(to == null ? "/home" : to, StandardCharsets.UTF_8);
    }

    private static DemoRow row(String group, String login, String roleKey, String state, String tries) {
        return new DemoRow(
                group == null ? null : "demo.group." + group, login, "", roleKey, state, "demo.try." + tries);
    }
}
