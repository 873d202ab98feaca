package comity.hearing;

import comity.access.Side;
import comity.submission.NonAppearances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the other rooms of the house how a hearing goes on. */
@ApplicationScoped
public class HearingNews {

    private static final String OCCASION = "HEARING";

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

    @Inject
    NonAppearances absences;

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

    /** X1: an absence on the first day gets its notice; a later one is on the docket. */
    void absent(Long caseId, Side side, boolean resumed) {
        if (!resumed) {
            absences.miss(caseId, OCCASION, side);
        }
        absent.fire(new PartyAbsent(caseId, side));
    }

    /** A party that had stayed away has come to the resumed hearing. */
    void appeared(Long caseId) {
        absences.appear(caseId, OCCASION);
    }
}
