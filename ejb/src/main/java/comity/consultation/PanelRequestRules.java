package comity.consultation;

import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a panel may be requested (section 3): TL-07 or TL-08 missed, TL-09 or TL-11 over, or a joint statement of
 * failure. A claim on non-compliance after a breached settlement or package needs no wait.
 */
@ApplicationScoped
public class PanelRequestRules {

    private static final List<String> OPENING = List.of("TL-07", "TL-08", "TL-09", "TL-11");
    private static final Set<CaseState> STATES =
            EnumSet.of(CaseState.SERVED, CaseState.CONSULTATION, CaseState.MEDIATION);

    @Inject
    DeadlineKeeper keeper;

    @Inject
    ConsultationRecords records;

    @Inject
    @Any
    Instance<AtOnce> atOnce;

    public boolean isOpen(CaseFile file) {
        return STATES.contains(file.state()) && (hasFailed(file) || hasRun(file) || isAtOnce(file));
    }

    /** S07: whether what was breached needs no consultations before a panel is asked for. */
    private boolean isAtOnce(CaseFile file) {
        return atOnce.stream().anyMatch(breach -> breach.isOpen(file));
    }

    /** The earliest instant at which it opens whatever the parties do; empty where no limit runs yet. */
    public Optional<Instant> opensAt(CaseFile file) {
        Optional<Instant> failed = records.find(file.id()).map(Consultation::failedAt);
        if (failed.isPresent()) {
            return failed;
        }
        Optional<Instant> missed = OPENING.stream()
                .filter(code -> keeper.hasRun(file.id(), code))
                .map(code -> keeper.dueAt(file.id(), code))
                .min(Instant::compareTo);
        return missed.or(() ->
                keeper.find(file.id(), "TL-09").filter(Deadline::isRunning).map(Deadline::dueAt));
    }

    private boolean hasFailed(CaseFile file) {
        return records.find(file.id()).map(Consultation::failedAt).isPresent();
    }

    private boolean hasRun(CaseFile file) {
        return OPENING.stream().anyMatch(code -> keeper.hasRun(file.id(), code));
    }
}
