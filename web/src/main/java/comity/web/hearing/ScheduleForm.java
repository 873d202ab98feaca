package comity.web.hearing;

import comity.access.Side;
import comity.deadline.TribunalCalendar;
import comity.hearing.HearingReading;
import comity.hearing.HearingScheduling;
import comity.hearing.HearingSummary;
import comity.hearing.ScheduleHearing;
import comity.hearing.ScheduleHearing.SpeakerLine;
import comity.web.access.CurrentActor;
import comity.web.docket.CaseHead;
import comity.web.docket.CaseHeads;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The Registry fixes or moves a hearing (S19, TL-49). */
@Named
@ViewScoped
public class ScheduleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String USUAL_MINUTES = "90";

    @Inject
    HearingScheduling scheduling;

    @Inject
    HearingReading reading;

    @Inject
    TribunalCalendar calendar;

    @Inject
    CaseHeads heads;

    @Inject
    CurrentActor actor;

    @Inject
    Page page;

    private String reference;
    private CaseHead head;
    private String room = "Great Hall";
    private String stream = "";
    private List<String> languages = List.of("en", "fr", "ru");
    private String opensAt = "";
    private int days = 1;
    private String closedParts = "";
    private PeopleRows speakers = new PeopleRows(USUAL_MINUTES);

    public void load() {
        head = heads.of(reference, actor.actor());
        Optional<HearingSummary> fixed = reading.find(head.id(), actor.actor());
        speakers = new PeopleRows(USUAL_MINUTES)
                .with("CLM", head.claimants(), USUAL_MINUTES)
                .with("RSP", head.respondent(), USUAL_MINUTES);
        fixed.ifPresent(this::takeOver);
    }

    private void takeOver(HearingSummary hearing) {
        room = hearing.room();
        stream = hearing.stream() == null ? "" : hearing.stream();
        languages = hearing.languages();
        days = hearing.days();
        opensAt = LocalDateTime.ofInstant(hearing.opensAt(), calendar.zone())
                .toString()
                .substring(0, "yyyy-MM-ddTHH:mm".length());
        closedParts = hearing.closedParts() == null ? "" : hearing.closedParts();
        if (!hearing.speakers().isEmpty()) {
            speakers = new PeopleRows(USUAL_MINUTES);
            hearing.speakers()
                    .forEach(line -> speakers.with(line.side().name(), line.speaker(), String.valueOf(line.minutes())));
        }
    }

    public String send() {
        scheduling.schedule(
                new ScheduleHearing(
                        head.id(),
                        room,
                        stream.isBlank() ? null : stream.strip(),
                        languages,
                        TypedLines.moment("opensAt", opensAt, calendar.zone()),
                        days,
                        closedParts.isBlank() ? null : closedParts.strip(),
                        lines()),
                actor.actor());
        return page.done("/hearing/case?case=" + reference, "hearing.schedule.done");
    }

    private List<SpeakerLine> lines() {
        List<SpeakerLine> lines = new ArrayList<>();
        for (PeopleRows.Row row : speakers.named()) {
            int minutes = TypedLines.minutes("speakers[" + lines.size() + "].minutes", row.getMore());
            lines.add(new SpeakerLine(Side.valueOf(row.getPart()), row.getName().strip(), minutes));
        }
        return lines;
    }

    public List<Side> getSides() {
        return List.of(Side.CLM, Side.RSP, Side.TP);
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

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public String getStream() {
        return stream;
    }

    public void setStream(String stream) {
        this.stream = stream;
    }

    public String[] getLanguages() {
        return languages.toArray(String[]::new);
    }

    public void setLanguages(String[] chosen) {
        languages = chosen == null ? List.of() : List.copyOf(Arrays.asList(chosen));
    }

    public String getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(String opensAt) {
        this.opensAt = opensAt;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public String getClosedParts() {
        return closedParts;
    }

    public void setClosedParts(String closedParts) {
        this.closedParts = closedParts;
    }

    public PeopleRows getSpeakers() {
        return speakers;
    }
}
