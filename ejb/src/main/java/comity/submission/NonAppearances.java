package comity.submission;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.NewEntry;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** X1: a party that misses a step gets a last chance; then its default is recorded and the case goes on. */
@ApplicationScoped
@Transactional
public class NonAppearances {

    static final String LAST_CHANCE = "TL-85";

    @Inject
    CaseFiles files;

    @Inject
    Submissions submissions;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    @Inject
    DefaultNotices notices;

    @Inject
    Delivery delivery;

    @Inject
    SubmissionNews news;

    @Inject
    Clock clock;

    /**
     * Notes that a party has missed a step; the process {@code non-appearance} gives notice of it.
     *
     * @param occasion {@code R2} or {@code HEARING}
     */
    public void miss(Long caseId, String occasion, Side side) {
        files.lock(caseId);
        if (of(caseId, occasion).isEmpty()) {
            submissions.add(new NonAppearance(caseId, occasion, side, clock.instant()));
        }
    }

    /** Gives notice of the default to come; TL-85 runs from the service of the notice. */
    public void giveNotice(Long caseId) {
        CaseFile file = files.lock(caseId);
        current(caseId).filter(row -> row.noticedAt() == null).ifPresent(row -> {
            Document paper = notices.print(file, row);
            Long service = delivery.serve(file, List.of(paper), row.side(), "default-notice");
            row.noticed(paper.id(), service, clock.instant());
            news.docket(
                    file,
                    NewEntry.of("default.noticed")
                            .access(AccessClass.PTY)
                            .document(paper)
                            .stage("S13")
                            .args("submission.occasion." + row.occasion()));
            if (service == null) {
                startLastChance(row, clock.instant());
            }
        });
    }

    public void served(Long caseId, Long serviceId, Instant at) {
        files.lock(caseId);
        submissions
                .absenceOfService(serviceId)
                .filter(row -> row.servedAt() == null)
                .ifPresent(row -> {
                    startLastChance(row, at);
                    news.tell(new DefaultNoticeServed(caseId));
                });
    }

    private void startLastChance(NonAppearance row, Instant at) {
        row.served(at);
        if (!row.isOver()) {
            keeper.start(row.caseId(), LAST_CHANCE, at, row.side() == Side.CLM ? Obligor.CLM : Obligor.RSP);
        }
    }

    /** Whether the party may still do what it missed: noticed or about to be, and TL-85 has not run. */
    public boolean lastChance(Long caseId, String occasion) {
        return of(caseId, occasion).filter(row -> !row.isOver()).isPresent();
    }

    /** The party has acted within its last chance; refused when TL-85 has run. */
    public void appear(Long caseId, String occasion) {
        files.lock(caseId);
        of(caseId, occasion).filter(row -> !row.isOver()).ifPresent(row -> {
            keeper.meet(caseId, LAST_CHANCE);
            row.appeared(clock.instant());
            news.tell(new PartyAppeared(caseId));
        });
    }

    /** TL-85 has run: the default is on record. */
    public void recordDefault(Long caseId) {
        CaseFile file = files.lock(caseId);
        Optional<NonAppearance> row = current(caseId);
        if (row.isPresent() && keeper.expire(caseId, LAST_CHANCE)) {
            row.get().recorded(clock.instant());
            news.docket(
                    file,
                    NewEntry.of("default.recorded")
                            .stage("S13")
                            .args("submission.occasion." + row.get().occasion()));
            news.tell(new DefaultRecorded(caseId, row.get().side()));
        }
    }

    /** An absent party takes part again, taking the case as it stands. */
    public void reEnter(ReEntry command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        policy.require(actor, file.id(), "S13", Act.FILE);
        Side side = policy.sideOf(actor, file.id()).orElse(Side.PUB);
        List<NonAppearance> open = submissions.absences(file.id()).stream()
                .filter(row -> row.side() == side && row.recordedAt() != null && row.reenteredAt() == null)
                .toList();
        if (open.isEmpty()) {
            throw new NotAbsent();
        }
        open.forEach(row -> row.reentered(clock.instant()));
        news.docket(file, NewEntry.of("default.reentered").by(actor, side).stage("S13"));
    }

    /** Whether a side's default is on record and it has not come back. */
    public boolean isAbsent(Long caseId, Side side) {
        return submissions.absences(caseId).stream()
                .anyMatch(row -> row.side() == side && row.recordedAt() != null && row.reenteredAt() == null);
    }

    public boolean noticeServed(Long caseId) {
        files.lock(caseId);
        return current(caseId).map(row -> row.servedAt() != null).orElse(true);
    }

    /** Whether the last chance is over: taken, or run out. */
    public boolean over(Long caseId) {
        files.lock(caseId);
        return current(caseId).isEmpty();
    }

    private Optional<NonAppearance> current(Long caseId) {
        return submissions.absences(caseId).stream()
                .filter(row -> !row.isOver())
                .findFirst();
    }

    private Optional<NonAppearance> of(Long caseId, String occasion) {
        return submissions.absences(caseId).stream()
                .filter(row -> row.occasion().equals(occasion))
                .findFirst();
    }
}
