package comity.panel;

import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Who writes procedural order no. 1, and whether its dates, words and page limits keep to the Rules (S10). */
@ApplicationScoped
public class OrderChecking {

    private static final int WORDS_MOST = 4000;

    @Inject
    Panels panels;

    @Inject
    AccessPolicy policy;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Timetable timetable;

    @Inject
    TribunalCalendar calendar;

    Instant now() {
        return calendar.instant();
    }

    /** The organisation that the presiding judge may still settle. */
    Organisation open(CaseFile file, Actor actor) {
        if (!policy.presides(actor, file.id())) {
            if (policy.isInsider(actor, file.id())) {
                throw new NotOnPanel();
            }
            throw new comity.access.NoSuchThing();
        }
        Organisation row = panels.organisation(file.id()).orElseThrow(NotYetOrganised::new);
        if (row.orderedAt() != null) {
            throw new OrganisationOver();
        }
        file.requireState(CaseState.COMPOSED);
        return row;
    }

    /** The chosen end of the first submission; null where the table settles it. */
    Instant firstDue(CaseFile file, LocalDate day) {
        if (day == null) {
            return null;
        }
        Instant due = calendar.endOf(day);
        Instant latest = timetable.latestFirst(calendar.instant(), file.urgent());
        if (!calendar.isWorkingDay(day)) {
            throw new OrderIncomplete().fault("firstSubmission", "NO_WORKING_DAY");
        }
        if (!day.isAfter(calendar.today()) || due.isAfter(latest)) {
            throw new OrderIncomplete()
                    .fault("firstSubmission", "DAY_OUTSIDE", calendar.today(), calendar.dayOf(latest.minusMillis(1)));
        }
        return due;
    }

    /** The end of the day for comments: the presiding judge chooses it within TL-22, since the order must follow. */
    Instant commentsUntil(Long caseId, LocalDate day) {
        if (day == null) {
            throw new OrderIncomplete().fault("commentsUntil", "REQUIRED");
        }
        Instant meeting = keeper.dueAt(caseId, CaseOrganising.MEETING);
        boolean late = meeting != null && calendar.endOf(day).isAfter(meeting);
        if (day.isBefore(calendar.today()) || late) {
            throw new OrderIncomplete()
                    .fault("commentsUntil", "DAY_NOT_WITHIN", calendar.today(), lastDay(meeting, day));
        }
        return calendar.endOf(day);
    }

    private LocalDate lastDay(Instant meeting, LocalDate otherwise) {
        return meeting == null ? otherwise : calendar.dayOf(meeting.minusMillis(1));
    }

    /** The order with the Rules' defaults where nothing was given. */
    static IssueOrder complete(CaseFile file, IssueOrder given) {
        int mostFirst = file.urgent() ? 60 : 200;
        int mostSecond = file.urgent() ? 30 : 100;
        int first = given.pagesFirst() == null ? mostFirst : given.pagesFirst();
        int second = given.pagesSecond() == null ? mostSecond : given.pagesSecond();
        if (first < 1 || first > mostFirst) {
            throw new OrderIncomplete().fault("pagesFirst", "PAGES_OUTSIDE", mostFirst);
        }
        if (second < 1 || second > mostSecond) {
            throw new OrderIncomplete().fault("pagesSecond", "PAGES_OUTSIDE", mostSecond);
        }
        String languages = Words.within(given.languages(), "languages", 200, "S10");
        return new IssueOrder(
                file.id(),
                given.firstSubmission(),
                languages.isEmpty() ? file.language() : languages,
                Words.within(given.confidentiality(), "confidentiality", WORDS_MOST, "S10"),
                first,
                second);
    }
}
