package comity.joinder;

import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way of a request from its circulation to its decision: TL-81 in each case, then TL-90 for whoever decides, each of two panels in its own case. */
@ApplicationScoped
public class JoinderCourse {

    static final String CIRCULATION = "TL-81";
    static final String DECISION = "TL-90";

    @Inject
    DeadlineKeeper keeper;

    @Inject
    JoinderRecords records;

    @Inject
    JoinderDocket docket;

    @Inject
    JoinderNews news;

    @Inject
    Clock clock;

    /** Circulated to all parties of both cases: their time counts from now. */
    void begin(CasePair pair, Joinder row, Actor actor) {
        row.isFor(pair.authority(), pair.decidedIn());
        docket.asked(pair, row, actor);
        pair.stream()
                .forEach(file ->
                        keeper.start(file.id(), CIRCULATION, row.subject(), clock.instant(), owing(pair, file, row)));
        news.requested(row);
    }

    /** Who asks owes no answer. */
    private static Obligor owing(CasePair pair, CaseFile file, Joinder row) {
        if (pair.hasSpoken(file, Side.CLM, row, List.of())) {
            return Obligor.RSP;
        }
        return pair.hasSpoken(file, Side.RSP, row, List.of()) ? Obligor.CLM : Obligor.BOTH;
    }

    void requireTime(CaseFile file, Joinder row) {
        if (keeper.hasRun(file.id(), CIRCULATION, row.subject())) {
            throw new DeadlinePassed(CIRCULATION, keeper.dueAt(file.id(), CIRCULATION, row.subject()));
        }
    }

    boolean hasTime(CaseFile file, Joinder row) {
        return row.status() == Joinder.Status.HEARING && !keeper.hasRun(file.id(), CIRCULATION, row.subject());
    }

    void answered(CasePair pair, CaseFile here, Joinder row, JoinderAnswer answer, Actor actor) {
        docket.answered(pair, here, row, answer, actor);
        List<JoinderAnswer> answers = records.answers(row.id());
        List<CaseFile> over = new ArrayList<>();
        pair.stream()
                .filter(file -> pair.isHeardIn(file, row, answers) && isWaiting(file, row))
                .forEach(file -> {
                    keeper.meet(file.id(), CIRCULATION, row.subject());
                    over.add(file);
                });
        boolean due = awaitDecision(pair, row, clock.instant());
        over.forEach(file -> news.heardHere(file.id(), row));
        if (due) {
            news.heard(row);
        }
    }

    private boolean isWaiting(CaseFile file, Joinder row) {
        return running(file, row).isPresent() && !keeper.hasRun(file.id(), CIRCULATION, row.subject());
    }

    private Optional<Deadline> running(CaseFile file, Joinder row) {
        return keeper.find(file.id(), CIRCULATION, row.subject()).filter(Deadline::isRunning);
    }

    /** TL-81 has run in this case: who was silent has waived his answer. */
    void unheard(CasePair pair, CaseFile here, Joinder row) {
        if (row.status() == Joinder.Status.HEARING && keeper.expire(here.id(), CIRCULATION, row.subject())) {
            Instant end = keeper.dueAt(here.id(), CIRCULATION, row.subject());
            if (awaitDecision(pair, row, end.minusSeconds(1))) {
                news.heard(row);
            }
        }
    }

    /** TL-90 counts from the end of TL-81 in the case where it ended last. */
    private boolean awaitDecision(CasePair pair, Joinder row, Instant from) {
        if (pair.stream().anyMatch(file -> running(file, row).isPresent())) {
            return false;
        }
        row.isFor(pair.authority(), pair.decidedIn());
        row.heard();
        pair.stream()
                .filter(file -> row.isDecidedIn(file.id()))
                .forEach(file -> keeper.start(
                        file.id(),
                        DECISION,
                        row.subject(),
                        from,
                        row.authority().obligor()));
        return true;
    }

    /** The decision counts also when it is late. */
    void decided(CasePair pair, Joinder row) {
        pair.stream().forEach(file -> keeper.done(file.id(), DECISION, row.subject()));
    }

    /** TL-90 has run in this case: the President may decide, and both dockets say so, once. */
    void overdue(CasePair pair, Long here, Joinder row) {
        if (row.isOpen() && keeper.expire(here, DECISION, row.subject()) && !row.isOverdue()) {
            row.late();
            docket.overdue(pair);
        }
    }

    /** One of the cases has ended otherwise. */
    void moot(CasePair pair, CaseFile ended, Joinder row) {
        row.moot(clock.instant());
        pair.stream().forEach(file -> {
            keeper.cancel(file.id(), CIRCULATION, row.subject());
            keeper.cancel(file.id(), DECISION, row.subject());
        });
        docket.moot(pair.beside(ended), ended);
        news.settled(row);
    }

    Instant answersUntil(CaseFile file, Joinder row) {
        return running(file, row).map(Deadline::dueAt).orElse(null);
    }

    /** In the reader's case where it runs there, else in the other. */
    Instant decisionUntil(CaseFile here, Joinder row) {
        Long where = row.isDecidedIn(here.id()) ? here.id() : row.decidedIn();
        return keeper.find(where, DECISION, row.subject())
                .filter(Deadline::isRunning)
                .map(Deadline::dueAt)
                .orElse(null);
    }
}
