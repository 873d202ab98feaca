package comity.deliberation;

import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.panel.FullBench;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The final vote, by name, on each operative paragraph (S20). */
@ApplicationScoped
@Transactional
public class PanelVoting {

    @Inject
    Chambers chambers;

    @Inject
    Bench bench;

    @Inject
    FullBench fullBench;

    @Inject
    DraftChecks checks;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    Event<Object> news;

    @Inject
    Clock clock;

    /** The presiding judge puts the operative part to the vote; provisional votes fall. */
    public void open(Long caseId, Actor actor) {
        Deliberation room = bench.enterAsPresiding(caseId, actor);
        room.require(Deliberation.Phase.REVIEW);
        fullBench.require(caseId);
        checks.requireWhole(room);
        checks.requireCogentReasons(room);
        chambers.votes(room.id()).forEach(chambers::remove);
        room.openVote();
        bench.note(caseId, "vote.opened", actor);
        news.fire(new VoteOpened(caseId));
    }

    /** The text is taken up again; the votes fall when it is put to the vote next. */
    public void reopen(Long caseId, Actor actor) {
        Deliberation room = bench.enterAsPresiding(caseId, actor);
        room.reopen();
        bench.note(caseId, "vote.reopened", actor);
        news.fire(new VoteReopened(caseId));
    }

    /** A judge votes, or changes a vote; before the final vote is open the vote is provisional. */
    public void cast(Long caseId, Long operativeId, boolean inFavour, Actor actor) {
        Deliberation room = bench.enterAsJudge(caseId, actor);
        room.require(
                Deliberation.Phase.DRAFTING,
                Deliberation.Phase.COMMENTS,
                Deliberation.Phase.INTERIM,
                Deliberation.Phase.REQUESTS,
                Deliberation.Phase.REVIEW,
                Deliberation.Phase.VOTING);
        DraftOperative paragraph = chambers.operativeParagraph(operativeId);
        if (!paragraph.deliberationId().equals(room.id())) {
            throw new comity.access.NoSuchThing();
        }
        Instant now = clock.instant();
        chambers.votesOn(operativeId).stream()
                .filter(vote -> vote.judgeId().equals(actor.id()))
                .findFirst()
                .ifPresentOrElse(
                        vote -> vote.change(inFavour, now),
                        () -> chambers.add(new PanelVote(operativeId, actor, inFavour, now)));
        bench.note(caseId, "vote", actor, String.valueOf(paragraph.position()), inFavour ? "FOR" : "AGAINST");
        if (room.phase() == Deliberation.Phase.VOTING
                && count(caseId, paragraph).isComplete()) {
            news.fire(new ParagraphVoted(caseId, operativeId));
        }
    }

    /** The presiding judge closes the vote: everyone has voted, every paragraph is carried. */
    public void close(Long caseId, Actor actor) {
        Deliberation room = bench.enterAsPresiding(caseId, actor);
        room.require(Deliberation.Phase.VOTING);
        fullBench.require(caseId);
        for (DraftOperative paragraph : chambers.operative(room.id())) {
            VoteCount count = count(caseId, paragraph);
            if (!count.isComplete()) {
                throw new VotesMissing(paragraph.position());
            }
            if (!count.isCarried()) {
                throw new ParagraphNotCarried(paragraph.position());
            }
        }
        Instant now = clock.instant();
        room.voted(now);
        bench.done(caseId, "TL-56");
        if (chambers.opinions(room.id()).stream().anyMatch(opinion -> !opinion.isLodged())) {
            deadlines.start(caseId, "TL-57", now, Obligor.PNL);
        }
        bench.note(caseId, "vote.closed", actor);
        news.fire(new VoteClosed(caseId));
    }

    private VoteCount count(Long caseId, DraftOperative paragraph) {
        List<PanelVote> votes = chambers.votesOn(paragraph.id());
        return VoteCount.of(bench.judges(caseId).size(), votes, bench.presiding(caseId));
    }

    /** Paragraphs put to the vote, for the process. */
    public List<Long> paragraphs(Long caseId) {
        return chambers.operative(chambers.current(caseId).id()).stream()
                .map(DraftOperative::id)
                .toList();
    }
}
