package comity.web.hearing;

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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Registry fixes or moves a hearing (S19, TL-49). */
@Named
@ViewScoped
public class ScheduleForm implements Serializable {

    private static final long serialVersionUID = 1L;

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
    private String speakers = "CLM; ; 90\nRSP; ; 90";

    public void load() {
        head = heads.of(reference, actor.actor());
        Optional<HearingSummary> fixed = reading.find(head.id(), actor.actor());
        speakers = "CLM; " + head.claimants() + "; 90\nRSP; " + head.respondent() + "; 90";
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
            speakers = hearing.speakers().stream()
                    .map(line -> line.side() + "; " + line.speaker() + "; " + line.minutes())
                    .collect(Collectors.joining("\n"));
        }
    }

    public String send() {
        List<SpeakerLine> lines = TypedLines.of("speakers", speakers, 3).stream()
                .map(parts -> new SpeakerLine(
                        TypedLines.side("speakers", parts[0]), parts[1], TypedLines.number("speakers", parts[2])))
                .toList();
        scheduling.schedule(
                new ScheduleHearing(
                        head.id(),
                        room,
                        stream.isBlank() ? null : stream.strip(),
                        languages,
                        instant(),
                        days,
                        closedParts.isBlank() ? null : closedParts.strip(),
                        lines),
                actor.actor());
        return page.done("/hearing/case?case=" + reference, "hearing.schedule.done");
    }

    private Instant instant() {
        try {
            return LocalDateTime.parse(opensAt.strip()).atZone(calendar.zone()).toInstant();
        } catch (DateTimeException notADay) {
            throw new TypedLines.LineUnreadable("opensAt", opensAt);
        }
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

    public String getSpeakers() {
        return speakers;
    }

    public void setSpeakers(String speakers) {
        this.speakers = speakers;
    }
}
