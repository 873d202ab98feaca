package comity.filing;

import comity.access.Standing;
import comity.deadline.DueWork;
import comity.notice.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** TL-01: an unfiled draft is deleted after two warnings, 30 and 7 days before. */
@ApplicationScoped
@Transactional
public class DraftKeeping implements DueWork {

    private static final List<Duration> WARNINGS = List.of(Duration.ofDays(30), Duration.ofDays(7));

    @Inject
    Drafts drafts;

    @Inject
    Standing standing;

    @Inject
    Outbox outbox;

    @Override
    public Optional<Instant> nextDue() {
        return drafts.earliestDue().entrySet().stream()
                .map(row -> next(row.getKey(), row.getValue()))
                .min(Instant::compareTo);
    }

    @Override
    public void runDue(Instant now) {
        for (ClaimDraft draft : drafts.dueBefore(now.plus(WARNINGS.get(0)))) {
            while (draft.warned() < WARNINGS.size() && !now.isBefore(next(draft))) {
                draft.warn();
                warn(draft);
            }
            if (draft.warned() >= WARNINGS.size() && !now.isBefore(draft.dueAt())) {
                drafts.remove(draft);
            }
        }
    }

    private static Instant next(ClaimDraft draft) {
        return next(draft.warned(), draft.dueAt());
    }

    private static Instant next(int warned, Instant due) {
        return warned < WARNINGS.size() ? due.minus(WARNINGS.get(warned)) : due;
    }

    private void warn(ClaimDraft draft) {
        standing.person(draft.editedBy()).ifPresent(person -> {
            outbox.tell(
                    person,
                    null,
                    null,
                    "draft.ending",
                    List.of(draft.title(), draft.dueAt().toString()));
            outbox.write(person.email(), null, null);
        });
    }
}
