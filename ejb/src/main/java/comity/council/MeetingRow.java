package comity.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A meeting with its agenda, as everybody may read it.
 *
 * @param chair who took the chair, once the record is closed
 * @param coming names of the Signatories that have said they will be present
 * @param away names of those that have said they will not
 */
public record MeetingRow(
        String number,
        LocalDate day,
        Stage stage,
        Instant closedAt,
        String chair,
        String note,
        List<String> coming,
        List<String> away,
        List<AgendaRow> items) {

    /** Where a meeting stands. */
    public enum Stage {
        AHEAD,
        TODAY,
        HELD,
        CLOSED
    }

    static Stage stage(CouncilMeeting meeting, LocalDate today) {
        if (meeting.isClosed()) {
            return Stage.CLOSED;
        }
        return meeting.day().isAfter(today) ? Stage.AHEAD : meeting.day().equals(today) ? Stage.TODAY : Stage.HELD;
    }

    public boolean isClosed() {
        return stage == Stage.CLOSED;
    }

    public long openItems() {
        return items.stream().filter(AgendaRow::open).count();
    }
}
