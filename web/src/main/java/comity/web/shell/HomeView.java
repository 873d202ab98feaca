package comity.web.shell;

import comity.overview.CaseLists;
import comity.overview.CaseRow;
import comity.overview.Duties;
import comity.overview.Duty;
import comity.overview.InboxReading;
import comity.overview.NoticeRow;
import comity.web.access.CurrentActor;
import comity.web.common.Texts;
import comity.web.docket.StateNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Where a person arrives: what waits for him, what waits for others, and his cases. */
@Named
@RequestScoped
public class HomeView {

    private static final int NOTICES = 5;

    @Inject
    CurrentActor actor;

    @Inject
    Duties duties;

    @Inject
    CaseLists lists;

    @Inject
    InboxReading notices;

    @Inject
    Texts texts;

    @Inject
    StateNames states;

    private List<Duty> owed;
    private List<CaseRow> cases;

    /** Part of the page that fits the role; the registry goes to its queue. */
    public String getPart() {
        return switch (Navigation.kind(actor.actor())) {
            case "judge", "appeals-judge" -> "judge";
            case "registrar", "clerk", "president" -> "registry";
            case "security-officer" -> "security";
            case "editor", "council", "admin", "auditor" -> Navigation.kind(actor.actor());
            default -> "delegation";
        };
    }

    public String getDelegation() {
        String state = actor.actor().state();
        return state == null ? actor.actor().name() : states.name(state);
    }

    public List<Duty> getDuties() {
        if (owed == null) {
            owed = duties.of(actor.actor());
        }
        return owed;
    }

    public Duty getFirst() {
        return getDuties().isEmpty() ? null : getDuties().get(0);
    }

    public List<CaseRow> getCases() {
        if (cases == null) {
            cases = lists.mine(actor.actor());
        }
        return cases;
    }

    /** Cases in which a limit runs for somebody else. */
    public List<CaseRow> getOthers() {
        List<String> mine =
                getDuties().stream().map(duty -> duty.caseId() + duty.code()).toList();
        return getCases().stream()
                .filter(row -> row.nextDue() != null && !mine.contains(row.id() + row.nextCode()))
                .toList();
    }

    /** Who appoints for his State and registers its channels. */
    public boolean isFocalPoint() {
        return actor.actor().has("focal-point") && actor.actor().state() != null;
    }

    public List<NoticeRow> getNotices() {
        return notices.of(actor.actor(), null, NOTICES);
    }

    /** What is to be done: the task's name, else that of the limit. */
    public String words(Duty duty) {
        String task = "task." + duty.taskKey();
        return texts.has(task) ? texts.get(task) : texts.get("tl." + duty.code());
    }

    public String why(Duty duty) {
        String why = "task." + duty.taskKey() + ".why";
        return texts.has(why) ? texts.get(why) : "";
    }

    public String otherwise(Duty duty) {
        return duty.effect() == null ? null : texts.first("else." + duty.code(), "effect." + duty.effect());
    }

    public String parties(Duty duty) {
        if (duty.caseId() == null) {
            return states.name(duty.respondent());
        }
        String claimants = duty.claimants().stream().map(states::name).collect(Collectors.joining(", "));
        return texts.of("docket.versus", claimants, states.name(duty.respondent()));
    }
}
