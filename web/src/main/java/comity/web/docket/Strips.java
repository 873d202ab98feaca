package comity.web.docket;

import comity.docket.CaseState;
import comity.overview.CaseDetail;
import comity.overview.Line;
import comity.web.common.Dates;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws the procedure as one line of boxes: what is done, where the case is, what follows. */
@RequestScoped
public class Strips {

    private static final List<String> BOXES = List.of(
            "register",
            "serve",
            "consult",
            "panel",
            "written",
            "hearing",
            "deliberate",
            "interim",
            "decision",
            "adopt");

    /** The line of the docket that ends each box. */
    private static final Map<String, String> ENDS = Map.ofEntries(
            Map.entry("case.registered", "register"),
            Map.entry("service.acknowledged", "serve"),
            Map.entry("service.deemed", "serve"),
            Map.entry("panel.requested", "consult"),
            Map.entry("settlement.recorded", "consult"),
            Map.entry("timetable.set", "panel"),
            Map.entry("written.closed", "written"),
            Map.entry("hearing.closed", "hearing"),
            Map.entry("draft.sent", "deliberate"),
            Map.entry("interim.final", "interim"),
            Map.entry("decision.issued", "decision"),
            Map.entry("decision.adopted", "adopt"));

    @Inject
    Dates dates;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** The docket as a drawing. */
    Lanes lanes(CaseDetail detail, List<Line> lines) {
        return Lanes.of(detail, lines, clock.instant(), clock.getZone());
    }

    List<StripStep> of(CaseDetail detail, List<Line> lines) {
        Map<String, Instant> ended = ended(lines, detail);
        int now = position(detail.state());
        boolean closed = detail.state() == CaseState.CLOSED;
        List<StripStep> steps = new ArrayList<>();
        steps.add(new StripStep("strip.filed", "event", "done", ""));
        for (int i = 0; i < BOXES.size(); i++) {
            String box = BOXES.get(i);
            boolean done = closed ? ended.containsKey(box) : i < now;
            String place = done ? "done" : i == now && !closed ? "now" : "next";
            steps.add(new StripStep("strip." + box, "box", place, note(box, place, ended, detail)));
            if (box.equals("consult")) {
                steps.add(gate("settled", now > i));
            } else if (box.equals("decision")) {
                steps.add(gate("appealed", now > i));
            }
        }
        steps.add(new StripStep("strip.closed", "event end", closed ? "done" : "next", ""));
        return steps;
    }

    private static StripStep gate(String name, boolean done) {
        return new StripStep("strip." + name, "gate", done ? "done" : "next", "");
    }

    private String note(String box, String place, Map<String, Instant> ended, CaseDetail detail) {
        if (place.equals("now")) {
            Instant due = detail.turn() == null ? null : detail.turn().dueAt();
            if (due == null) {
                return "";
            }
            String words = due.isAfter(clock.instant()) ? "strip.until" : "strip.late";
            return texts.of(words, dates.shortDate(due.minusMillis(1)));
        }
        return ended.containsKey(box) ? dates.shortDate(ended.get(box)) : "";
    }

    private static Map<String, Instant> ended(List<Line> lines, CaseDetail detail) {
        Map<String, Instant> ended = new HashMap<>();
        for (Line line : lines) {
            String box = ENDS.get(line.kind());
            if (box != null) {
                ended.put(box, line.at());
            }
        }
        if (detail.registeredAt() != null) {
            ended.put("register", detail.registeredAt());
        }
        if (detail.servedAt() != null) {
            ended.put("serve", detail.servedAt());
        }
        return ended;
    }

    private static int position(CaseState state) {
        return switch (state) {
            case DRAFT, FILED, EXAMINATION, DEFICIENT -> 0;
            case REGISTERED -> 1;
            case SERVED, CONSULTATION, MEDIATION -> 2;
            case PANEL_REQUESTED, PANEL_ESTABLISHED, COMPOSED -> 3;
            case WRITTEN, PRELIMINARY -> 4;
            case HEARING -> 5;
            case DELIBERATION -> 6;
            case INTERIM_REVIEW -> 7;
            case DECIDED, APPEALED -> 8;
            default -> 9;
        };
    }
}
