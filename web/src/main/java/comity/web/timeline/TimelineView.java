package comity.web.timeline;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.common.Refusal;
import comity.timeline.Foresight;
import comity.timeline.Milestone;
import comity.web.access.CurrentActor;
import comity.web.docket.CaseHead;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The tab of a case on which every limit ahead stands, and where an order can be tried. */
@Named
@RequestScoped
public class TimelineView {

    @Inject
    HttpServletRequest request;

    @Inject
    Foresight foresight;

    @Inject
    Previews previews;

    @Inject
    TimelineWords words;

    @Inject
    CurrentActor actor;

    @Inject
    AccessPolicy policy;

    private Ahead ahead;

    /**
     * What the tab shows.
     *
     * @param inside whether the reader may try an order
     * @param preview what the tried order would change, or null
     * @param refused why it cannot be tried, or null
     */
    public record Ahead(
            List<AheadRow> rows, boolean inside, Tried tried, BeforeAfter preview, String refused, String rule) {}

    public Ahead of(CaseHead head) {
        if (ahead == null) {
            List<Milestone> milestones = foresight.of(head.id(), actor.actor());
            ahead = read(head, milestones, inside(head));
        }
        return ahead;
    }

    /** Whether papers between the parties are open to the reader. */
    public boolean inside(CaseHead head) {
        return policy.readable(actor.actor(), head.id()).contains(AccessClass.PTY);
    }

    private Ahead read(CaseHead head, List<Milestone> milestones, boolean inside) {
        List<AheadRow> rows = words.rows(milestones, head);
        Tried tried = words.tried(milestones, head, this::asked);
        if (!inside || asked("change").isBlank()) {
            return new Ahead(rows, inside, tried, null, null, null);
        }
        try {
            Trying trying = new Trying(
                    asked("change"), asked("limit"), asked("days"), asked("until"), asked("limits"), asked("urgent"));
            BeforeAfter preview = previews.of(foresight.preview(head.id(), trying.proposal(), actor.actor()), head);
            return new Ahead(rows, true, tried, preview, null, null);
        } catch (Refusal refusal) {
            return new Ahead(rows, true, tried, null, words.why(refusal), refusal.rule());
        }
    }

    private String asked(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
