package comity.notice;

import comity.access.NoSuchThing;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** A person's notices. Reading the notice of a service acknowledges it (S04), which is why reading is an act. */
@ApplicationScoped
@Transactional
public class Inbox {

    /** A notice was opened by its addressee for the first time. */
    public record NoticeRead(Long noticeId, Long caseId, Long entryId, String kind, String personId) {}

    /** Kind of a notice whose reading acknowledges a service. */
    public static final String SERVICE = "service.dispatched";

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Inject
    Event<NoticeRead> read;

    public List<Notice> of(Actor actor, Long beforeId, int most) {
        return notices.of(actor.id(), beforeId, most);
    }

    public long unread(Actor actor) {
        return actor.isAnonymous() ? 0 : notices.unread(actor.id());
    }

    public Notice read(Long noticeId, Actor actor) {
        Notice notice = notices.find(noticeId)
                .filter(candidate -> candidate.personId().equals(actor.id()))
                .orElseThrow(NoSuchThing::new);
        boolean first = notice.readAt() == null;
        notice.read(clock.instant());
        if (first) {
            read.fire(new NoticeRead(notice.id(), notice.caseId(), notice.entryId(), notice.kind(), notice.personId()));
        }
        return notice;
    }

    /**
     * Marks everything as read at once, for whoever is told of many cases. A notice of service is left to be opened by an
     * official of a State, since that acknowledges it.
     */
    public int readAll(Actor actor) {
        return notices.readAll(actor.id(), actor.state() == null ? "" : SERVICE, clock.instant());
    }
}
