package comity.web.shell;

import comity.decision.DecisionReading;
import comity.decision.DecisionRow;
import comity.evidence.RestrictedExhibits;
import comity.overview.AccessLog;
import comity.overview.CaseLists;
import comity.overview.CaseRow;
import comity.overview.Limit;
import comity.overview.LogLine;
import comity.overview.Timers;
import comity.people.Appointing;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What lies on the desk of those who serve the Tribunal: the week, the latest decisions, restricted exhibits, the log. */
@Named
@RequestScoped
public class DeskView {

    private static final int SHOWN = 8;
    private static final NavLink IMPORT = link("home.tool.import", "/authority/import");
    private static final NavLink EDITING = link("nav.editing", "/editing/desk");
    private static final NavLink HEARINGS = link("nav.hearings", "/hearing/calendar");
    private static final NavLink PRECEDENT = link("nav.precedent", "/precedent/search");
    private static final NavLink DOCKET = link("nav.docket", "/");
    private static final NavLink COUNCIL = link("nav.council", "/council/agenda");
    private static final NavLink CLOCK = link("admin.title", "/admin/clock");
    private static final NavLink INDEX = link("rebuild.title", "/admin/rebuild");
    private static final NavLink PEOPLE = link("people.tribunal", "/people/offices");
    private static final NavLink TABLES = link("reference.title", "/reference/tables");
    private static final NavLink PACKAGES = link("packages.title", "/packages/list");
    private static final NavLink LETTERS = link("sideletter.title", "/sideletter/letters");
    private static final NavLink RULES = link("nav.rules", "/rules");

    @Inject
    CurrentActor actor;

    @Inject
    CaseLists lists;

    @Inject
    DecisionReading decisions;

    @Inject
    RestrictedExhibits exhibits;

    @Inject
    AccessLog log;

    @Inject
    Timers timers;

    @Inject
    Appointing appointing;

    private List<LogLine> lines;

    /** The next limits of registered cases. */
    public List<Limit> getWeek() {
        return lists.week();
    }

    public List<DecisionRow> getDecisions() {
        return decisions.published(null, null).stream().limit(SHOWN).toList();
    }

    /** Cases in which a panel has been asked for and the Council has its word. */
    public List<CaseRow> getRequests() {
        return lists.panelRequests(SHOWN);
    }

    public List<RestrictedExhibits.Row> getRestricted() {
        return exhibits.latest(actor.actor());
    }

    public List<LogLine> getLog() {
        if (lines == null) {
            lines = log.before(null, SHOWN, actor.actor());
        }
        return lines;
    }

    public List<Limit> getFired() {
        return timers.fired(SHOWN, actor.actor());
    }

    public List<Limit> getNext() {
        return timers.next(SHOWN, actor.actor());
    }

    /** Where this office goes from here. */
    public List<NavLink> getTools() {
        Stream<NavLink> tools = switch (Navigation.kind(actor.actor())) {
            case "registrar" -> Stream.of(HEARINGS, COUNCIL, PACKAGES, PEOPLE, TABLES, IMPORT, CLOCK, DOCKET);
            case "clerk" -> Stream.of(HEARINGS, COUNCIL, TABLES, IMPORT, DOCKET);
            case "editor" -> Stream.of(EDITING, PRECEDENT, IMPORT, INDEX, HEARINGS, DOCKET);
            case "admin" -> Stream.of(PEOPLE, TABLES, CLOCK, INDEX, RULES);
            case "auditor" -> Stream.of(link("audit.title", "/audit/log"), TABLES, CLOCK, DOCKET);
            default ->
                Stream.concat(
                        Stream.of(DOCKET, HEARINGS, COUNCIL, PRECEDENT, LETTERS, PACKAGES, RULES),
                        appointing.offices(null, actor.actor()).isEmpty() ? Stream.empty() : Stream.of(PEOPLE));
        };
        return tools.toList();
    }

    private static NavLink link(String key, String path) {
        return new NavLink(key, path, null, false);
    }
}
