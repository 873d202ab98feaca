package comity.overview;

import java.time.Instant;
import java.util.List;

/** A notice as the inbox lists it. */
public record NoticeRow(
        Long id, Long caseId, String reference, String kind, List<String> args, Instant sentAt, Instant readAt) {

    public boolean unread() {
        return readAt == null;
    }
}
