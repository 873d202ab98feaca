package comity.web.timeline;

import comity.timeline.Change;
import comity.timeline.Preview;
import comity.web.common.Texts;
import comity.web.docket.CaseHead;
import comity.web.docket.StandingWords;
import comity.web.timeline.BeforeAfter.Outer;
import comity.web.timeline.BeforeAfter.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Puts into words what an order would change. */
@RequestScoped
public class Previews {

    /** Outer limit of the phase before the panel, and the decision that ends the phase. */
    private static final String OUTER = "TL-58";

    private static final String DECISION = "TL-56";

    @Inject
    Texts texts;

    @Inject
    StandingWords words;

    @Inject
    Clock clock;

    public BeforeAfter of(Preview preview, CaseHead head) {
        List<Row> moving =
                preview.moving().stream().map(change -> row(change, head)).toList();
        return new BeforeAfter(
                moving,
                preview.staying().stream().map(change -> row(change, head)).toList(),
                Drawing.of(moving, clock.instant(), clock.getZone()),
                outer(preview).orElse(null));
    }

    private Row row(Change change, CaseHead head) {
        return new Row(
                change.code(),
                words.name(change.obligor(), head.claimants(), head.respondent()),
                change.now(),
                change.then(),
                by(change),
                words.otherwise(change.code(), change.effect()),
                change.planned());
    }

    /** Hours that move within one day are no days: the dates beside say it. */
    private String by(Change change) {
        if (change.days() == null) {
            return texts.get(change.then() == null ? "timeline.by.none" : "timeline.by.dated");
        }
        if (change.days() == 0) {
            return texts.get("timeline.by.hours");
        }
        return texts.count(change.days() > 0 ? "timeline.by" : "timeline.by.earlier", Math.abs(change.days()));
    }

    private static Optional<Outer> outer(Preview preview) {
        Optional<Change> limit = dated(preview, OUTER);
        Optional<Change> decision = dated(preview, DECISION);
        return limit.isEmpty() || decision.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outer(
                        OUTER,
                        limit.get().then(),
                        days(decision.get().now(), limit.get().now()),
                        days(decision.get().then(), limit.get().then())));
    }

    private static Optional<Change> dated(Preview preview, String code) {
        return preview.changes().stream()
                .filter(change -> change.code().equals(code))
                .filter(change -> change.now() != null && change.then() != null)
                .findFirst();
    }

    private static long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
