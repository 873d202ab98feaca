package comity.hearing;

import comity.access.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the other rooms of the house how a hearing goes on. */
@ApplicationScoped
public class HearingNews {

    @Inject
    Event<HearingOpened> opened;

    @Inject
    Event<HearingAdjourned> adjourned;

    @Inject
    Event<HearingRose> rose;

    @Inject
    Event<HearingClosed> closed;

    @Inject
    Event<PartyAbsent> absent;

    void opened(Long caseId) {
        opened.fire(new HearingOpened(caseId));
    }

    void adjourned(Long caseId) {
        adjourned.fire(new HearingAdjourned(caseId));
    }

    void rose(Long caseId) {
        rose.fire(new HearingRose(caseId));
    }

    void closed(Long caseId) {
        closed.fire(new HearingClosed(caseId));
    }

    void absent(Long caseId, Side side) {
        absent.fire(new PartyAbsent(caseId, side));
    }
}
