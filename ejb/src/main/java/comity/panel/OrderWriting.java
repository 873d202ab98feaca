package comity.panel;

import comity.access.Side;
import comity.common.Actor;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.NewEntry;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Writes procedural order no. 1: the dates of the timetable, the paper, the docket line; with it the written phase opens. */
@ApplicationScoped
public class OrderWriting {

    @Inject
    Panels panels;

    @Inject
    Timetable timetable;

    @Inject
    PanelPapers papers;

    @Inject
    OrganisationNews news;

    @Inject
    TribunalCalendar calendar;

    /**
     * @param firstDue chosen end of the first submission, or null for the default of the table
     * @param automatic whether the Rules issue it because nobody did
     */
    public void write(
            CaseFile file, Organisation row, IssueOrder words, Instant firstDue, Actor actor, boolean automatic) {
        Instant now = calendar.instant();
        row.order(words, actor.id(), automatic, now);
        timetable.keep(file.id(), timetable.plan(now, firstDue, file.urgent()));
        panels.flush();
        Document paper = papers.keepOrder(file, row, actor.name(), timetable.rows(file.id()));
        news.docket(
                file,
                NewEntry.of("timetable.set")
                        .by(actor, automatic ? Side.TRIBUNAL : Side.PNL)
                        .document(paper)
                        .stage("S10"));
        file.moveTo(CaseState.WRITTEN);
        news.docket(file, NewEntry.of("written.opened").stage("S13"));
        news.timetableSet(file.id());
    }
}
