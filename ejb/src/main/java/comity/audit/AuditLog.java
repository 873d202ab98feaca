package comity.audit;

import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Notes reads of closed papers and acts of administration. */
@ApplicationScoped
@Transactional
public class AuditLog {

    @Inject
    AuditEntries entries;

    @Inject
    Clock clock;

    /**
     * @param act what was done, for example {@code document.read}
     * @param object id of the thing, never its content
     */
    public void note(Actor actor, String act, Long caseId, String object) {
        entries.add(new AuditEntry(clock.instant(), actor.id(), act, caseId, object));
    }

    /** The latest lines before a line, or of all. */
    public List<AuditEntry> before(Long id, int most) {
        return entries.before(id, most);
    }

    public List<AuditEntry> of(String act, int most) {
        return entries.of(act, most);
    }
}
