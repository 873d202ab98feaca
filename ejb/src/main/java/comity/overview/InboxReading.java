package comity.overview;

import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.notice.Inbox;
import comity.notice.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A person's notices, newest first. */
@ApplicationScoped
@Transactional
public class InboxReading {

    @Inject
    Inbox inbox;

    @Inject
    CaseFiles files;

    public List<NoticeRow> of(Actor actor, Long beforeId, int most) {
        List<Notice> notices = inbox.of(actor, beforeId, most);
        List<Long> cases = notices.stream()
                .map(Notice::caseId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, String> references = cases.isEmpty()
                ? Map.of()
                : files.byIds(cases).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::reference));
        return notices.stream().map(notice -> row(notice, references)).toList();
    }

    /** Marks the notice as read, which acknowledges service where it is one. */
    public NoticeRow read(Long id, Actor actor) {
        Notice notice = inbox.read(id, actor);
        return row(
                notice,
                notice.caseId() == null
                        ? Map.of()
                        : Map.of(notice.caseId(), files.find(notice.caseId()).reference()));
    }

    /** Marks all as read but what would acknowledge a service. */
    public int readAll(Actor actor) {
        return inbox.readAll(actor);
    }

    private static NoticeRow row(Notice notice, Map<Long, String> references) {
        return new NoticeRow(
                notice.id(),
                notice.caseId(),
                notice.caseId() == null ? null : references.get(notice.caseId()),
                notice.kind(),
                notice.args(),
                notice.sentAt(),
                notice.readAt());
    }
}
