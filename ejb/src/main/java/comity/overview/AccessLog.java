package comity.overview;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.audit.AuditEntry;
import comity.audit.AuditLog;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The access log for the auditor: who opened which paper when. Of closed rooms he learns only that they were read. */
@ApplicationScoped
@Transactional
public class AccessLog {

    private static final String CLOSED_ROOM = "chamber.";

    @Inject
    AuditLog log;

    @Inject
    CaseFiles files;

    @Inject
    People people;

    @Inject
    AccessPolicy policy;

    /** The latest lines first; pass the id of the last line for the next page. */
    public List<LogLine> before(Long id, int most, Actor actor) {
        policy.requireOffice(actor, "AUD", CourtRole.AUD);
        List<AuditEntry> entries = log.before(id, most);
        Map<String, String> names = people.names(
                entries.stream().map(AuditEntry::actorId).distinct().toList());
        List<Long> ids = entries.stream()
                .map(AuditEntry::caseId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, String> numbers = ids.isEmpty()
                ? Map.of()
                : files.byIds(ids).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::reference));
        return entries.stream().map(entry -> line(entry, names, numbers)).toList();
    }

    private static LogLine line(AuditEntry entry, Map<String, String> names, Map<Long, String> numbers) {
        boolean closed = entry.act().startsWith(CLOSED_ROOM);
        return new LogLine(
                entry.id(),
                entry.at(),
                closed ? null : names.getOrDefault(entry.actorId(), entry.actorId()),
                entry.act(),
                closed || entry.caseId() == null ? null : numbers.get(entry.caseId()),
                closed ? null : entry.object());
    }
}
