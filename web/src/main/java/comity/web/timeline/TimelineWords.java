package comity.web.timeline;

import comity.common.Refusal;
import comity.docket.CaseState;
import comity.timeline.Milestone;
import comity.web.common.Choice;
import comity.web.common.Dates;
import comity.web.common.RefusalTexts;
import comity.web.common.Texts;
import comity.web.docket.CaseHead;
import comity.web.docket.StandingWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the tab on which the limits ahead stand. */
@RequestScoped
public class TimelineWords {

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    StandingWords standing;

    @Inject
    RefusalTexts refusals;

    List<AheadRow> rows(List<Milestone> milestones, CaseHead head) {
        return milestones.stream()
                .map(milestone -> new AheadRow(
                        milestone.code(),
                        milestone.subject(),
                        standing.name(milestone.obligor(), head.claimants(), head.respondent()),
                        milestone.dueAt(),
                        milestone.planned() ? "todo" : rests(milestone) ? "held" : "run",
                        texts.get("timeline.state." + state(milestone)),
                        standing.otherwise(milestone.code(), milestone.effect())))
                .toList();
    }

    private static boolean rests(Milestone milestone) {
        return milestone.held() || milestone.standsStill();
    }

    private static String state(Milestone milestone) {
        if (milestone.planned()) {
            return "planned";
        }
        if (milestone.awaiting()) {
            return "awaiting";
        }
        return milestone.held() ? "held" : milestone.standsStill() ? "still" : "running";
    }

    Tried tried(List<Milestone> milestones, CaseHead head, UnaryOperator<String> asked) {
        String change = asked.apply("change");
        Stream<String> changes = head.state() == CaseState.STAYED
                ? Stream.of("extension", "go-on", "track")
                : Stream.of("extension", "stay", "track");
        return new Tried(
                changes.map(name -> new Choice(name, texts.get("timeline.change." + name), name.equals(change)))
                        .toList(),
                milestones.stream()
                        .filter(milestone -> !milestone.planned())
                        .map(milestone -> limit(milestone, asked.apply("limit")))
                        .toList(),
                asked.apply("days"),
                asked.apply("until"),
                asked.apply("urgent"));
    }

    private Choice limit(Milestone milestone, String chosen) {
        String id = String.valueOf(milestone.limitId());
        String end = milestone.dueAt() == null ? texts.get("timeline.noDate") : dates.due(milestone.dueAt());
        return new Choice(
                id,
                texts.of("timeline.limit", milestone.code(), texts.get("tl." + milestone.code()), end),
                id.equals(chosen));
    }

    String why(Refusal refusal) {
        return refusal.faults().isEmpty()
                ? refusals.of(refusal)
                : refusal.faults().stream().map(refusals::of).collect(Collectors.joining(" "));
    }
}
