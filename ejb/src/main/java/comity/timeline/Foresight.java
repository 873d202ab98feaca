package comity.timeline;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Guarded;
import comity.access.NoSuchThing;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.Deadlines;
import comity.deadline.Standstill;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.overview.CaseReading;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what lies ahead in a case, and what an order would change. */
@ApplicationScoped
@Transactional
public class Foresight {

    /** Nobody orders more; a calendar has an end. */
    private static final int DAYS_MOST = 3650;

    @Inject
    CaseFiles files;

    @Inject
    Deadlines deadlines;

    @Inject
    Projection projection;

    @Inject
    Trial trial;

    @Inject
    TribunalCalendar calendar;

    @Inject
    AccessPolicy policy;

    /** Every limit ahead, nearest first, for whoever sees the case. */
    public List<Milestone> of(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        if (file.registeredAt() == null && !policy.isInsider(actor, caseId)) {
            throw new NoSuchThing();
        }
        return ahead(file, visible(file, actor));
    }

    private List<Milestone> ahead(CaseFile file, List<Deadline> rows) {
        return file.state().isOpen() ? projection.milestones(trial.as(file, rows, stay(file))) : List.of();
    }

    private List<Deadline> visible(CaseFile file, Actor actor) {
        boolean all = policy.isRegistry(actor)
                || policy.sideOf(actor, file.id()).filter(Side.CLM::equals).isPresent();
        return deadlines.ofCase(file.id()).stream()
                .filter(row -> all || !CaseReading.isOfExamination(row.code()))
                .toList();
    }

    /** Dates before and after an order that is only tried, for those inside the case. */
    public Preview preview(Long caseId, Proposal order, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.PTY, null, null));
        CaseFile file = files.find(caseId);
        List<Deadline> rows = visible(file, actor);
        check(order, rows);
        List<Milestone> then =
                file.state().isOpen() ? projection.milestones(trial.after(order, file, rows, stay(file))) : List.of();
        return compare(ahead(file, rows), then);
    }

    private void check(Proposal order, List<Deadline> rows) {
        if (order instanceof Proposal.Refusal refusal) {
            PaperIncomplete.check("X7")
                    .that(runs(rows, refusal.limitId()), "limit", "LIMIT_NOT_RUNNING")
                    .done();
        }
        if (order instanceof Proposal.Extension extension) {
            PaperIncomplete.check("X7")
                    .that(runs(rows, extension.limitId()), "limit", "LIMIT_NOT_RUNNING")
                    .that(
                            extension.days() >= 1 && extension.days() <= DAYS_MOST,
                            "days",
                            "DAYS_OUT_OF_REACH",
                            DAYS_MOST)
                    .done();
        }
        if (order instanceof Proposal.Stay stay && stay.until() != null) {
            PaperIncomplete.check("X6")
                    .that(stay.until().isAfter(calendar.today()), "until", "DAY_NOT_AFTER_TODAY")
                    .done();
        }
    }

    private static boolean runs(List<Deadline> rows, Long limitId) {
        return rows.stream().anyMatch(row -> row.isRunning() && row.id().equals(limitId));
    }

    private Standstill stay(CaseFile file) {
        return deadlines.standstill(file.id()).orElse(null);
    }

    private Preview compare(List<Milestone> now, List<Milestone> then) {
        Map<String, Milestone> after = new LinkedHashMap<>();
        then.forEach(milestone -> after.put(milestone.key(), milestone));
        List<Change> changes = new ArrayList<>();
        for (Milestone before : now) {
            Milestone changed = after.getOrDefault(before.key(), before);
            Integer days = before.dueAt() == null || changed.dueAt() == null
                    ? null
                    : (int) ChronoUnit.DAYS.between(calendar.dayOf(before.dueAt()), calendar.dayOf(changed.dueAt()));
            changes.add(new Change(
                    before.code(),
                    before.subject(),
                    before.obligor(),
                    before.effect(),
                    before.planned(),
                    before.dueAt(),
                    changed.dueAt(),
                    days));
        }
        return new Preview(changes);
    }
}
