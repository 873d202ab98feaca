package comity.council;

import comity.deadline.TribunalCalendar;
import comity.docket.CaseEnded;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is on the agenda of the Council (S08): the features whose matters it considers put them here, and settle them. */
@ApplicationScoped
@Transactional
public class CouncilAgenda {

    @Inject
    Meetings meetings;

    @Inject
    Signatories signatories;

    @Inject
    TribunalCalendar calendar;

    /**
     * Puts a consideration on the agenda of the meeting on the last day of its limit. Repeating it does nothing.
     *
     * @param end end of the limit, exclusive
     */
    public void put(Long caseId, Matter matter, int consideration, Instant end) {
        if (meetings.item(caseId, matter, consideration).isEmpty()) {
            CouncilMeeting meeting = meetings.on(lastDay(end));
            AgendaItem item = new AgendaItem(meeting.id(), caseId, matter, consideration, calendar.instant());
            meetings.ofCase(caseId).stream()
                    .filter(earlier -> earlier.matter() == matter && earlier.objectedAt() != null)
                    .forEach(earlier -> item.objected(earlier.objecting(), earlier.objection(), earlier.objectedAt()));
            meetings.add(item);
        }
    }

    private LocalDate lastDay(Instant end) {
        return calendar.dayOf(end.minusMillis(1));
    }

    /** A party objects to what stands on the agenda; its reasons are public. */
    public void objected(Long caseId, Matter matter, String state, String reasons) {
        meetings.ofCase(caseId).stream()
                .filter(item -> item.matter() == matter && item.isOpen())
                .forEach(item -> item.objected(state, reasons, calendar.instant()));
    }

    /** The Council has dealt with it, or its limit has run. It belongs to the meeting of that day. */
    public void settle(Long caseId, Matter matter, int consideration, Settled result) {
        meetings.item(caseId, matter, consideration).filter(AgendaItem::isOpen).ifPresent(item -> {
            moveTo(item, calendar.dayOf(result.at()));
            item.settle(result);
        });
    }

    /** A closed record takes nothing in any more: then the item stays where it was announced. */
    private void moveTo(AgendaItem item, LocalDate day) {
        if (!meetings.of(item.meetingId()).day().equals(day)) {
            CouncilMeeting that = meetings.lock(meetings.on(day));
            if (!that.isClosed()) {
                item.moveTo(that.id());
            }
        }
    }

    /** The views on a consideration, each with the name of its Signatory, for the record. */
    public List<String> views(Long caseId, Matter matter, int consideration) {
        List<Long> items = meetings.item(caseId, matter, consideration).map(AgendaItem::id).stream()
                .toList();
        return meetings.views(items).stream()
                .map(view -> signatories.name(view.state()) + ": " + view.words())
                .toList();
    }

    void onEnded(@Observes CaseEnded ended) {
        meetings.ofCase(ended.caseId()).stream()
                .filter(AgendaItem::isOpen)
                .forEach(item -> item.settle(Settled.silently("MOOT", calendar.instant())));
    }
}
