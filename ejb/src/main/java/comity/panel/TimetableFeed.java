package comity.panel;

import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.document.PaperTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;

/**
 * S10: the timetable of a case as an iCalendar feed (RFC 5545). Each planned end is an event of the whole last day at the
 * seat; its identity stays the same when the date moves, so that a calendar that subscribes follows it.
 */
@ApplicationScoped
@Transactional
public class TimetableFeed {

    @Inject
    Timetable timetable;

    @Inject
    CaseFiles files;

    @Inject
    Clock clock;

    /** UTF-8; without a timetable the feed has no event. */
    public byte[] of(Long caseId, String language) {
        CaseFile file = files.find(caseId);
        PaperTexts texts = PaperTexts.of("panel", language);
        Calendar feed = new Calendar()
                .withDefaults()
                .withProperty(new ProdId("-//European Security Claims Tribunal//Timetable//EN"))
                .getFluentTarget();
        for (TimetableRow row : timetable.rows(caseId)) {
            feed.add(event(file, row, texts));
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(feed, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The row keeps the midnight after the last day. */
    private VEvent event(CaseFile file, TimetableRow row, PaperTexts texts) {
        LocalDate lastDay = LocalDate.ofInstant(row.dueAt().minusMillis(1), clock.getZone());
        VEvent event = new VEvent(false);
        event.add(new Uid(file.reference() + "-" + row.code() + "@comity.invalid"));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(lastDay));
        event.add(new Summary(file.reference() + ": " + texts.text("date." + row.code())));
        event.add(new Description(file.title() + " (" + row.code() + ")"));
        return event;
    }
}
