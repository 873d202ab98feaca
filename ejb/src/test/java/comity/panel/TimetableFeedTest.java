package comity.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** S10: the timetable as a feed that calendars of other makers read. */
class TimetableFeedTest {

    /** Midnight in Zurich after Monday, 5 April 2027, when summer time has begun. */
    private static final Instant END = Instant.parse("2027-04-05T22:00:00Z");

    private final CaseFile file = Cases.in(CaseState.WRITTEN);
    private final TimetableFeed feed = new TimetableFeed();

    private Calendar read(List<TimetableRow> rows, String language) throws Exception {
        feed.timetable = mock(Timetable.class);
        when(feed.timetable.rows(file.id())).thenReturn(rows);
        feed.files = mock(CaseFiles.class);
        when(feed.files.find(file.id())).thenReturn(file);
        feed.clock = Clock.fixed(Instant.parse("2027-03-01T09:00:00Z"), ZoneId.of("Europe/Zurich"));
        return new CalendarBuilder().build(new ByteArrayInputStream(feed.of(file.id(), language)));
    }

    @Test
    void each_planned_end_is_an_event_of_its_last_day_at_the_seat() throws Exception {
        Calendar calendar = read(List.of(new TimetableRow("TL-23", END), new TimetableRow("TL-50", END)), "en");
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(2);
        VEvent first = events.get(0);
        assertThat(first.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2027, 4, 5));
        assertThat(first.getSummary().getValue()).isEqualTo("ESCT-2027-0001: First submission of the claimant");
        assertThat(first.getUid().orElseThrow().getValue()).isEqualTo("ESCT-2027-0001-TL-23@comity.invalid");
    }

    @Test
    void a_date_that_moves_keeps_its_identity_and_the_words_follow_the_language() throws Exception {
        VEvent before = (VEvent) read(List.of(new TimetableRow("TL-25", END)), "en")
                .getComponents(Component.VEVENT)
                .get(0);
        VEvent after = (VEvent) read(List.of(new TimetableRow("TL-25", END.plusSeconds(86_400))), "fr")
                .getComponents(Component.VEVENT)
                .get(0);
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2027, 4, 6));
        assertThat(after.getSummary()).isNotEqualTo(before.getSummary());
    }

    @Test
    void without_a_timetable_the_feed_is_empty() throws Exception {
        assertThat(read(List.of(), "ru").getComponents(Component.VEVENT)).isEmpty();
    }
}
