package comity.worklist;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.Presidency;
import comity.access.Standing;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The queues: what must be done, by whom, by when. */
@ApplicationScoped
@Transactional
public class WorkList {

    private static final String PRESIDENT = "president";

    @Inject
    WorkItems items;

    @Inject
    Standing standing;

    @Inject
    Presidency presidency;

    @Inject
    Event<WorkTaken> taken;

    @Inject
    Event<WorkReleased> released;

    @Inject
    Clock clock;

    public void open(NewWorkItem item) {
        items.add(new WorkItem(item, clock.instant()));
    }

    /** Closes the open items of a task; none is a normal answer. */
    public void close(Long caseId, String taskKey, String subject) {
        String wanted = subject == null ? "" : subject;
        items.open(caseId).stream()
                .filter(item -> item.taskKey().equals(taskKey) && item.subject().equals(wanted))
                .forEach(item -> item.close(clock.instant()));
    }

    public void closeAll(Long caseId) {
        items.open(caseId).forEach(item -> item.close(clock.instant()));
    }

    /** The limit behind a task has moved. */
    public void due(Long caseId, String taskKey, String subject, Instant dueAt) {
        String wanted = subject == null ? "" : subject;
        items.open(caseId).stream()
                .filter(item -> item.taskKey().equals(taskKey) && item.subject().equals(wanted))
                .forEach(item -> item.due(dueAt));
    }

    /** Effect ESC: the item passes to the superior. */
    public void escalate(Long caseId, String taskKey, String superior) {
        items.open(caseId).stream()
                .filter(item -> item.taskKey().equals(taskKey))
                .forEach(item -> item.escalate(superior, clock.instant()));
    }

    public List<WorkItem> openOf(Long caseId) {
        return items.open(caseId);
    }

    public List<WorkRow> page(WorkFilter filter, Actor actor) {
        return items.page(reach(actor), filter, clock.instant());
    }

    public long count(WorkFilter filter, Actor actor) {
        return items.count(reach(actor), filter, clock.instant());
    }

    /** One open row of the actor's queue. */
    public Optional<WorkRow> find(Long itemId, Actor actor) {
        within(itemId, actor);
        return items.row(itemId);
    }

    public void claim(Long itemId, Actor actor) {
        WorkItem item = within(itemId, actor);
        item.claim(actor.id());
        taken.fire(new WorkTaken(item.caseId(), item.taskKey(), item.subject(), actor));
    }

    public void release(Long itemId, Actor actor) {
        WorkItem item = within(itemId, actor);
        if (item.assignee() != null && !item.assignee().equals(actor.id()) && !isRegistrar(actor)) {
            throw new WorkItemTaken(item.assignee());
        }
        item.release();
        released.fire(new WorkReleased(item.caseId(), item.taskKey(), item.subject()));
    }

    private WorkItem within(Long itemId, Actor actor) {
        WorkItem item = items.find(itemId).orElseThrow(NoSuchThing::new);
        if (!items.reaches(reach(actor), item)) {
            throw new NoSuchThing();
        }
        return item;
    }

    private boolean isRegistrar(Actor actor) {
        return reach(actor).groups().contains("registrar");
    }

    private WorkItems.Reach reach(Actor actor) {
        Set<String> groups = new LinkedHashSet<>();
        List<Appointment> offices = standing.appointmentsOf(actor.id());
        for (Appointment office : offices) {
            groups.addAll(groupsOf(office.role()));
        }
        boolean vice = offices.stream().anyMatch(office -> office.role() == CourtRole.VPR);
        boolean acts = vice && presidency.isVacantOrAway();
        if (acts) {
            groups.add(PRESIDENT);
        }
        Set<String> barred = vice && !acts ? presidency.nationality() : null;
        return new WorkItems.Reach(actor.id(), groups, groups.contains(PRESIDENT) ? null : barred);
    }

    /** The Vice-President has no queue of his own: he acts in the President's place (section 1). */
    private static List<String> groupsOf(CourtRole office) {
        return switch (office) {
            case CLK -> List.of("clerks");
            case REG, DEPREG -> List.of("clerks", "registrar");
            case PRS -> List.of(PRESIDENT);
            case COU, COC -> List.of("council");
            case EDT -> List.of("editors");
            case SEC -> List.of("security");
            default -> List.of();
        };
    }
}
