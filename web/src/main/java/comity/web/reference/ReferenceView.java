package comity.web.reference;

import comity.access.NoSuchThing;
import comity.reference.Keepers;
import comity.reference.ReferenceChangeRow;
import comity.reference.ReferenceLog;
import comity.reference.Register;
import comity.web.access.CurrentActor;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The room of the reference tables: where each is, and the log of all changes. */
@Named
@RequestScoped
public class ReferenceView {

    static final int PAGE = 40;

    @Inject
    ReferenceLog log;

    @Inject
    Keepers keepers;

    @Inject
    CurrentActor actor;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    private List<ReferenceChangeRow> found;

    /** Reads before the page is written, so that who may not see it gets an answer like for an absent page. */
    public void load() {
        keepers.requireReader(actor.actor());
        String before = request.getParameter("before");
        Long id = before != null && before.matches("\\d{1,18}") ? Long.valueOf(before) : null;
        found = log.before(id, register(), null, PAGE + 1, actor.actor());
    }

    private Register register() {
        String wanted = request.getParameter("register");
        if (wanted == null || wanted.isBlank()) {
            return null;
        }
        return Arrays.stream(Register.values())
                .filter(register -> register.name().equals(wanted))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    public List<ReferenceChangeRow> getChanges() {
        return found.size() > PAGE ? found.subList(0, PAGE) : found;
    }

    public String getOlder() {
        String chosen = register() == null ? "" : "&register=" + register();
        return found.size() > PAGE
                ? request.getContextPath() + "/reference/changes?before="
                        + getChanges().get(PAGE - 1).id() + chosen
                : "";
    }

    public Register[] getRegisters() {
        return Register.values();
    }

    /** The name of a field in the reader's language. */
    public String field(String name) {
        return texts.get("reference.field." + name);
    }

    /** A value as it is said: words of the program in the reader's language, everything else as it was typed. */
    public String value(String name, String value) {
        String key = "reference.value." + name + "." + value;
        return texts.has(key) ? texts.get(key) : value;
    }
}
