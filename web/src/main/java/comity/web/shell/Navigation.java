package comity.web.shell;

import comity.common.Actor;
import comity.notice.Inbox;
import comity.web.common.Texts;
import comity.web.docket.StateNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The five words of the main navigation, by what the reader does here. */
@RequestScoped
public class Navigation {

    private static final List<String> ROLES = List.of(
            "registrar",
            "president",
            "clerk",
            "security-officer",
            "editor",
            "appeals-judge",
            "judge",
            "council",
            "mediator",
            "delegate",
            "focal-point",
            "auditor",
            "admin");

    private static final NavLink HOME = link("nav.todo", "/home");
    private static final NavLink PRECEDENT = link("nav.precedent", "/precedent/search");
    private static final NavLink HEARINGS = link("nav.hearings", "/hearing/calendar");
    private static final NavLink RULES = link("nav.rules", "/rules");
    private static final NavLink DOCKET = link("nav.docket", "/");
    private static final NavLink EDITING = link("nav.editing", "/editing/desk");
    private static final NavLink COUNCIL = link("nav.council", "/council/agenda");

    @Inject
    Texts texts;

    @Inject
    StateNames states;

    @Inject
    Inbox inbox;

    long unread(Actor actor) {
        return inbox.unread(actor);
    }

    List<NavLink> of(Actor actor, String path) {
        List<NavLink> words = words(actor);
        String home = words.contains(DOCKET) ? path : path.replaceFirst("^/cases/.*", "/docket/mine");
        return words.stream()
                .map(word -> new NavLink(word.key(), word.path(), null, here(word.path(), home)))
                .toList();
    }

    private static List<NavLink> words(Actor actor) {
        return switch (kind(actor)) {
            case "public" -> List.of(DOCKET, PRECEDENT, HEARINGS, RULES, link("nav.about", "/about"));
            case "registrar", "clerk", "president" ->
                List.of(link("nav.queue", "/worklist/queue"), DOCKET, HEARINGS, PRECEDENT, RULES);
            case "security-officer" -> List.of(HOME, DOCKET, HEARINGS, PRECEDENT, RULES);
            case "editor" -> List.of(HOME, EDITING, PRECEDENT, DOCKET, RULES);
            case "council" -> List.of(HOME, COUNCIL, DOCKET, PRECEDENT, RULES);
            case "judge", "appeals-judge" -> List.of(link("nav.panels", "/home"), DOCKET, HEARINGS, PRECEDENT, RULES);
            case "mediator" -> List.of(HOME, link("nav.cases", "/docket/mine"), DOCKET, HEARINGS, PRECEDENT);
            case "admin" -> List.of(link("nav.admin", "/admin/clock"), DOCKET, RULES);
            case "auditor" ->
                List.of(HOME, link("audit.title", "/audit/log"), link("nav.admin", "/admin/clock"), DOCKET, RULES);
            default ->
                List.of(
                        link("nav.todo", "/home"),
                        link("nav.cases", "/docket/mine"),
                        link("nav.file", "/filing/drafts"),
                        HEARINGS,
                        PRECEDENT);
        };
    }

    /** The first of the known roles that the person has; {@code public} for a reader not signed in. */
    static String kind(Actor actor) {
        if (actor.isAnonymous()) {
            return "public";
        }
        return ROLES.stream().filter(actor::has).findFirst().orElse("delegate");
    }

    String roleOf(Actor actor) {
        String role = texts.get("role." + kind(actor));
        return actor.state() == null ? role : texts.of("role.of", role, states.name(actor.state()));
    }

    private static boolean here(String wanted, String path) {
        return wanted.equals("/")
                ? path.equals("/") || path.startsWith("/?") || path.startsWith("/cases/")
                : path.startsWith(wanted)
                        || wanted.startsWith("/admin") && path.startsWith("/admin/")
                        || wanted.startsWith("/editing") && path.startsWith("/editing/")
                        || wanted.startsWith("/council") && path.startsWith("/council/")
                        || wanted.startsWith("/precedent") && path.matches("/(precedent|decisions).*");
    }

    private static NavLink link(String key, String path) {
        return new NavLink(key, path, null, false);
    }
}
