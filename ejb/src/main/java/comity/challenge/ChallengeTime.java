package comity.challenge;

import comity.access.Side;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.deadline.Obligor;
import comity.deadline.TimeLimit;
import comity.deadline.TimeLimits;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.panel.Nominee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The limits of a challenge: TL-19 for its filing, TL-20 for its comments, TL-20b for its decision. */
@ApplicationScoped
public class ChallengeTime {

    static final String FILE = "TL-19";
    static final String COMMENT = "TL-20";
    static final String DECIDE = "TL-20b";

    @Inject
    DeadlineKeeper keeper;

    @Inject
    TimeLimits limits;

    @Inject
    TribunalCalendar calendar;

    LocalDate today() {
        return calendar.today();
    }

    /**
     * End of TL-19 for a side: that of its row, or a later one from the day on which the party learned of the ground.
     *
     * @return null while a stay keeps the limit without an end (X6)
     */
    Instant lastMoment(CaseFile file, Nominee judge, Side side, LocalDate knownSince) {
        Optional<Deadline> row = keeper.find(file.id(), FILE, subject(judge.personId(), side));
        if (row.filter(limit -> limit.isRunning() && limit.dueAt() == null).isPresent()) {
            return null;
        }
        TimeLimit limit = limits.of(FILE, file.urgent());
        Instant end = row.map(Deadline::dueAt).orElseGet(() -> calendar.due(judge.nominatedAt(), limit, 0, 0));
        if (knownSince == null || !calendar.endOf(knownSince).isAfter(judge.nominatedAt())) {
            return end;
        }
        Instant sinceKnown = calendar.due(learned(knownSince), limit, 0, 0);
        return end == null || sinceKnown.isAfter(end) ? sinceKnown : end;
    }

    private Instant learned(LocalDate knownSince) {
        return calendar.endOf(knownSince).minusMillis(1);
    }

    /** A row of TL-19 is that of one judge and one side. */
    static String subject(String judgeId, Side side) {
        return judgeId + "/" + side;
    }

    /** TL-19 runs for each party from the naming of a judge. */
    void startFiling(Long caseId, Nominee judge) {
        keeper.start(caseId, FILE, subject(judge.personId(), Side.CLM), judge.nominatedAt(), Obligor.CLM);
        keeper.start(caseId, FILE, subject(judge.personId(), Side.RSP), judge.nominatedAt(), Obligor.RSP);
    }

    /** A judge has left the panel: nobody challenges him any more. */
    void stopFiling(Long caseId, String judgeId) {
        keeper.cancel(caseId, FILE, subject(judgeId, Side.CLM));
        keeper.cancel(caseId, FILE, subject(judgeId, Side.RSP));
    }

    /** The challenge is filed in time: it meets the limit that runs, or one that began with the knowledge of the ground. */
    void filed(Challenge row) {
        String subject = subject(row.judgeId(), row.side());
        keeper.expire(row.caseId(), FILE, subject);
        if (keeper.find(row.caseId(), FILE, subject).filter(Deadline::isRunning).isEmpty()
                && row.knownSince() != null) {
            Obligor who = row.side() == Side.CLM ? Obligor.CLM : Obligor.RSP;
            keeper.start(row.caseId(), FILE, subject, learned(row.knownSince()), who);
        }
        keeper.meet(row.caseId(), FILE, subject);
    }

    void startComments(Challenge row) {
        keeper.start(row.caseId(), COMMENT, row.judgeId(), calendar.instant(), Obligor.BOTH);
    }

    void requireOpen(Challenge row) {
        Instant due = keeper.dueAt(row.caseId(), COMMENT, row.judgeId());
        if (row.status() == Challenge.Status.FILED
                && due != null
                && !calendar.instant().isBefore(due)) {
            throw new DeadlinePassed(COMMENT, due);
        }
    }

    /** Judge and party have commented before TL-20 has run. */
    void heardEarly(Challenge row) {
        keeper.meet(row.caseId(), COMMENT, row.judgeId());
        heard(row);
    }

    /** @return whether TL-20 has run just now */
    boolean commentsOver(Challenge row) {
        return keeper.expire(row.caseId(), COMMENT, row.judgeId());
    }

    void heard(Challenge row) {
        row.heard(calendar.instant());
        keeper.start(row.caseId(), DECIDE, row.judgeId(), calendar.instant(), Obligor.PRS);
    }

    /** @return whether TL-20b has run just now */
    boolean decisionLate(Challenge row) {
        return keeper.expire(row.caseId(), DECIDE, row.judgeId());
    }

    /** The decision counts also when it is late: that it is late has been said. */
    void decided(Challenge row) {
        keeper.done(row.caseId(), DECIDE, row.judgeId());
    }

    Instant dueAt(Challenge row) {
        return keeper.dueAt(row.caseId(), row.status() == Challenge.Status.FILED ? COMMENT : DECIDE, row.judgeId());
    }
}
