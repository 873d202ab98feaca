package comity.deliberation;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** Descriptive draft and interim report before the parties (S21). */
@ApplicationScoped
@Transactional
public class InterimReview {

    @Inject
    CaseFiles files;

    @Inject
    Chambers chambers;

    @Inject
    Bench bench;

    @Inject
    DraftPapers papers;

    @Inject
    AccessPolicy policy;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    Event<Object> news;

    @Inject
    Clock clock;

    /** TL-52: the descriptive part goes to both parties. */
    public void sendDescriptive(Long caseId, Actor actor) {
        Deliberation room = bench.enterAsJudge(caseId, actor);
        CaseFile file = files.find(caseId);
        room.descriptiveSent(clock.instant());
        file.moveTo(CaseState.INTERIM_REVIEW);
        bench.done(caseId, "TL-52");
        bench.note(caseId, "descriptive.sent", actor);
        papers.sendDescriptive(file, room, actor);
        news.fire(new DescriptiveSent(caseId));
    }

    /** TL-54: the interim report, findings included, goes to both parties. */
    public void sendInterim(Long caseId, Actor actor) {
        Deliberation room = bench.enterAsJudge(caseId, actor);
        CaseFile file = files.find(caseId);
        room.require(Deliberation.Phase.INTERIM);
        room.interimSent(clock.instant());
        bench.done(caseId, "TL-54");
        bench.note(caseId, "interim.sent", actor);
        papers.sendInterim(file, room, actor);
        news.fire(new InterimSent(caseId));
    }

    /** A draft has reached the last of the parties: their time starts. */
    public void delivered(Long caseId, InterimComment.Stage stage, Instant servedAt) {
        files.lock(caseId);
        String code = code(stage);
        if (deadlines.find(caseId, code).isEmpty()) {
            deadlines.start(caseId, code, servedAt, Obligor.BOTH);
            news.fire(
                    stage == InterimComment.Stage.DESCRIPTIVE
                            ? new DraftDelivered(caseId)
                            : new InterimDelivered(caseId));
        }
    }

    /** TL-53, TL-55: a party comments, asks for review, or says that it has nothing to say. */
    public void comment(@Valid CommentOnDraft said, Actor actor) {
        CaseFile file = files.lock(said.caseId());
        policy.require(actor, file.id(), "S21", Act.FILE);
        Side side = policy.sideOf(actor, file.id()).filter(Side::isParty).orElseThrow(() -> new NotYours("S21"));
        Deliberation room = chambers.current(file.id());
        room.require(Deliberation.Phase.COMMENTS, Deliberation.Phase.REQUESTS);
        InterimComment.Stage stage = stage(room);
        String code = code(stage);
        if (deadlines.hasRun(file.id(), code)) {
            throw new DeadlinePassed(code, deadlines.dueAt(file.id(), code));
        }
        if (spoken(room, stage).contains(side)) {
            throw new AlreadySaid();
        }
        papers.received(file, stage, side, actor);
        Long paper = papers.comment(file, stage, side, said, actor);
        chambers.add(new InterimComment(room.id(), stage, side, said, paper, clock.instant(), actor.id()));
        if (spoken(room, stage).containsAll(Set.of(Side.CLM, Side.RSP))) {
            deadlines.meet(file.id(), code);
            close(room, stage, clock.instant());
        }
    }

    /** TL-53 or TL-55 has run. */
    public void lapse(Long caseId, String code) {
        files.lock(caseId);
        if (!deadlines.expire(caseId, code)) {
            return;
        }
        Deliberation room = chambers.current(caseId);
        Instant end = deadlines.dueAt(caseId, code).minusMillis(1);
        close(room, "TL-53".equals(code) ? InterimComment.Stage.DESCRIPTIVE : InterimComment.Stage.INTERIM, end);
    }

    private void close(Deliberation room, InterimComment.Stage stage, Instant end) {
        if (stage == InterimComment.Stage.DESCRIPTIVE) {
            room.commentsOver();
            deadlines.start(room.caseId(), "TL-54", end, Obligor.PNL);
            news.fire(new CommentsClosed(room.caseId()));
        } else {
            room.requestsOver();
            if (!isReviewAsked(room.caseId())) {
                papers.interimFinal(files.find(room.caseId()));
            }
            deadlines.start(room.caseId(), "TL-56", end, Obligor.PNL);
            news.fire(new RequestsClosed(room.caseId()));
        }
    }

    public boolean isReviewAsked(Long caseId) {
        return chambers.comments(chambers.current(caseId).id()).stream()
                .anyMatch(said -> said.stage() == InterimComment.Stage.INTERIM && !said.isEmpty());
    }

    /** Whether the parties' time for the draft that is out has started. */
    public boolean isDelivered(Long caseId) {
        files.lock(caseId);
        Deliberation room = chambers.current(caseId);
        return switch (room.phase()) {
            case DRAFTING, INTERIM -> false;
            case COMMENTS -> deadlines.find(caseId, "TL-53").isPresent();
            case REQUESTS -> deadlines.find(caseId, "TL-55").isPresent();
            default -> true;
        };
    }

    private Set<Side> spoken(Deliberation room, InterimComment.Stage stage) {
        chambers.flush();
        return chambers.comments(room.id()).stream()
                .filter(said -> said.stage() == stage)
                .map(InterimComment::side)
                .collect(Collectors.toSet());
    }

    static InterimComment.Stage stage(Deliberation room) {
        return room.phase() == Deliberation.Phase.COMMENTS
                ? InterimComment.Stage.DESCRIPTIVE
                : InterimComment.Stage.INTERIM;
    }

    static String code(InterimComment.Stage stage) {
        return stage == InterimComment.Stage.DESCRIPTIVE ? "TL-53" : "TL-55";
    }
}
