package comity.web.hearing;

import comity.access.AccessPolicy;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseAct;
import comity.hearing.HearingReading;
import comity.hearing.HearingSummary;
import comity.overview.CaseReading;
import comity.web.access.CurrentActor;
import comity.web.docket.CaseHead;
import comity.web.docket.CaseHeads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Which hearing a page is about, and what its reader may do there. */
@Named
@ViewScoped
public class HearingCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HearingReading reading;

    @Inject
    CaseReading cases;

    @Inject
    AccessPolicy policy;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    TribunalCalendar calendar;

    @Inject
    CaseHeads heads;

    @Inject
    CurrentActor current;

    private String reference;
    private CaseHead head;
    private transient HearingSummary hearing;
    private transient List<CaseAct> acts;

    public void load() {
        head = heads.of(reference, actor());
    }

    Actor actor() {
        return current.actor();
    }

    Long caseId() {
        return head.id();
    }

    ZoneId zone() {
        return calendar.zone();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public CaseHead getHead() {
        return head;
    }

    public HearingSummary getHearing() {
        if (hearing == null) {
            hearing = reading.find(head.id(), actor()).orElse(null);
        }
        return hearing;
    }

    /** Whether the reader may do the act now; the keys are those of the tasks. */
    public boolean may(String key) {
        return acts().stream().anyMatch(act -> act.open() && act.key().equals(key));
    }

    /** What the reader will be able to do, or no longer can, with the reason. */
    public List<CaseAct> getClosed() {
        return acts().stream()
                .filter(act -> !act.open() && act.key().matches(".*(hearing|witnesses|transcript|questions)"))
                .toList();
    }

    private List<CaseAct> acts() {
        if (acts == null) {
            acts = cases.acts(head.id(), actor());
        }
        return acts;
    }

    public boolean isJudge() {
        return policy.sitsOn(actor(), head.id());
    }

    public List<HearingSummary.Question> getOpenQuestions() {
        Optional<Side> side = policy.sideOf(actor(), head.id());
        HearingSummary shown = getHearing();
        return shown == null || side.isEmpty()
                ? List.of()
                : shown.questions().stream()
                        .filter(q -> q.answeredAt() == null && q.side() == side.get())
                        .toList();
    }

    /** The speakers announced, as a first list of those present; where none are, a row for each side. */
    PeopleRows expected(String capacity) {
        PeopleRows rows = new PeopleRows(capacity);
        HearingSummary shown = getHearing();
        if (shown != null) {
            shown.speakers().forEach(line -> rows.with(line.side().name(), line.speaker(), capacity));
        }
        return rows.isEmpty() ? rows.with("CLM", "", capacity).with("RSP", "", capacity) : rows;
    }

    public Instant due(String code) {
        return deadlines.isRunning(head.id(), code) ? deadlines.dueAt(head.id(), code) : null;
    }
}
