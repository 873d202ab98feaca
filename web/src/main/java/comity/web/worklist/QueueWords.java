package comity.web.worklist;

import comity.common.Actor;
import comity.overview.People;
import comity.web.common.Dates;
import comity.web.common.Texts;
import comity.web.docket.StateNames;
import comity.worklist.WorkRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts the rows of a queue into words and groups them by how near their date is. */
@RequestScoped
class QueueWords {

    private static final int HOUR = 60;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    StateNames states;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Rows in order; the first of each group carries the group's heading. */
    List<QueueRow> rows(List<WorkRow> page, Actor actor) {
        Map<String, String> names = people.names(page.stream()
                .map(WorkRow::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<QueueRow> rows = new ArrayList<>();
        String before = null;
        for (WorkRow item : page) {
            String group = group(item);
            rows.add(row(item, group.equals(before) ? null : texts.get("queue.group." + group), names, actor));
            before = group;
        }
        return rows;
    }

    private String group(WorkRow item) {
        if (item.dueAt() == null) {
            return "none";
        }
        LocalDate today = dates.today();
        LocalDate due = dates.dayOf(item.dueAt().minusMillis(1));
        if (item.overdue(clock.instant())) {
            return "over";
        }
        if (!due.isAfter(today.plusDays(1))) {
            return "soon";
        }
        return due.isAfter(today.plusDays(7)) ? "later" : "week";
    }

    private QueueRow row(WorkRow item, String heading, Map<String, String> names, Actor actor) {
        boolean mine = actor.id().equals(item.assignee());
        String with = item.assignee() == null
                ? texts.get("queue.nobody")
                : mine ? texts.get("queue.you") : names.getOrDefault(item.assignee(), item.assignee());
        return new QueueRow(
                item.id(),
                heading,
                texts.get("task." + item.taskKey()),
                why(item),
                item.reference(),
                parties(item),
                item.ofCase() ? texts.get("state." + item.state()) : "",
                item.rule(),
                item.dueAt(),
                usual(item),
                with,
                mine,
                item.assignee() == null,
                item.urgent(),
                item.escalatedAt() != null);
    }

    private String usual(WorkRow item) {
        Integer minutes = item.usualMinutes();
        if (minutes == null) {
            return "–";
        }
        return minutes < HOUR ? texts.of("queue.minutes", minutes) : texts.of("queue.hours", minutes / HOUR);
    }

    private String why(WorkRow item) {
        String key = "task." + item.taskKey() + ".why";
        return texts.first(key, "tl." + item.rule());
    }

    private String parties(WorkRow item) {
        if (!item.ofCase()) {
            return states.name(item.subject());
        }
        String claimants =
                Arrays.stream(item.claimants().split(",")).map(states::name).collect(Collectors.joining(", "));
        return claimants + " " + texts.get("docket.v") + " " + states.name(item.respondent());
    }
}
