package comity.panel;

import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;

/** S10: procedural order no. 1 by the presiding judge, or by default when TL-22 has run. */
@ApplicationScoped
@Transactional
public class ProceduralOrder {

    private static final String MEETING = CaseOrganising.MEETING;
    private static final int WORDS_MOST = 4000;

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    @Inject
    Timetable timetable;

    @Inject
    OrderWriting writing;

    @Inject
    TribunalCalendar calendar;

    /** The presiding judge issues the order. */
    public void issue(IssueOrder command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
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
        keeper.meet(file.id(), MEETING);
        Instant first = firstDue(file, command.firstSubmission());
        writing.write(file, row, complete(file, command), first, actor, false);
    }

    private Instant firstDue(CaseFile file, LocalDate day) {
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

    private static IssueOrder complete(CaseFile file, IssueOrder given) {
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

    /** TL-22 has run: the default timetable of the table applies. */
    public void byDefault(Long caseId) {
        CaseFile file = files.lock(caseId);
        Organisation row = panels.organisation(caseId).orElseThrow(NotYetOrganised::new);
        boolean over = keeper.expire(caseId, MEETING) || keeper.hasRun(caseId, MEETING);
        if (row.orderedAt() == null && over) {
            IssueOrder plain = new IssueOrder(caseId, null, null, null, null, null);
            writing.write(file, row, complete(file, plain), null, Actor.registry(), true);
        }
    }
}
