package comity.timeline;

import comity.deadline.Deadline;
import comity.deadline.OrderEffect;
import comity.deadline.Standstill;
import comity.deadline.TimeLimit;
import comity.deadline.TimeLimits;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reckons the limits that lie ahead: those that run, and those that follow from them. */
@ApplicationScoped
public class Projection {

    @Inject
    TimeLimits limits;

    @Inject
    OrderEffect effect;

    /**
     * The case at an instant.
     *
     * @param urgent which column limits take that have not started
     * @param stay the stay that runs, or null
     */
    record Position(CaseState place, boolean urgent, Standstill stay, List<Sight> rows, Instant now) {}

    List<Milestone> milestones(Position at) {
        List<Milestone> ahead = new ArrayList<>(
                at.rows().stream().filter(Sight::running).map(Sight::milestone).toList());
        if (at.place().isRegistered()) {
            Map<String, Optional<Instant>> ends = new HashMap<>();
            for (Course.Step step : Course.STEPS) {
                follow(step, at, ends, ahead);
            }
        }
        ahead.sort(Comparator.comparing(Milestone::dueAt, Comparator.nullsLast(Comparator.naturalOrder())));
        return ahead;
    }

    private void follow(Course.Step step, Position at, Map<String, Optional<Instant>> ends, List<Milestone> ahead) {
        Optional<Sight> known = latest(at, step.code());
        if (known.isPresent()) {
            ends.put(step.code(), Optional.ofNullable(known.get().end()));
        } else if (step.place().compareTo(at.place()) < 0 || (step.atOnce() && step.place() == at.place())) {
            ends.put(step.code(), Optional.of(at.now()));
        } else {
            Milestone planned = plan(step, at, ends);
            ahead.add(planned);
            ends.put(
                    step.code(),
                    Optional.ofNullable(Sight.lastInstant(
                            planned.dueAt(), limits.of(step.code(), at.urgent()).unit())));
        }
    }

    private Milestone plan(Course.Step step, Position at, Map<String, Optional<Instant>> ends) {
        Instant start = at.now();
        for (String before : step.after()) {
            Instant end = ends.get(before).orElse(null);
            start = start == null || end == null ? null : later(start, end);
        }
        TimeLimit limit = limits.of(step.code(), at.urgent());
        Instant due = start == null ? null : effect.planned(step.code(), start, at.urgent(), at.stay());
        return new Milestone(
                null, step.code(), "", step.obligor(), start, due, limit.effect(), false, due == null, false);
    }

    private static Optional<Sight> latest(Position at, String code) {
        return at.rows().stream()
                .filter(sight -> sight.row().code().equals(code))
                .max(Comparator.comparing(
                        Sight::row, Comparator.comparing(Deadline::isRunning).thenComparing(Deadline::startedAt)));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
