package comity.challenge;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.panel.Nominee;
import comity.panel.Panels;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** S09: a party challenges a judge (TL-19); judge and other party comment (TL-20). */
@ApplicationScoped
@Transactional
public class Challenging {

    private static final int WORDS_MOST = 4000;

    @Inject
    CaseFiles files;

    @Inject
    Challenges challenges;

    @Inject
    Panels panels;

    @Inject
    AccessPolicy policy;

    @Inject
    ChallengeTime time;

    @Inject
    ChallengePapers papers;

    @Inject
    ChallengeNews news;

    @Inject
    Clock clock;

    public Long file(FileChallenge command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        Side side = party(file, actor);
        if (!file.place().isBeforeIssue() || panels.find(file.id()).isEmpty()) {
            throw new TooLateToChallenge();
        }
        Optional<Nominee> named = panels.seated(file.id()).stream()
                .filter(seated -> seated.personId().equals(command.judgeId()))
                .findFirst();
        FileChallenge clean = complete(command, named.isPresent());
        Nominee judge = named.orElseThrow();
        Instant due = time.lastMoment(file, judge, side, clean.knownSince());
        if (due != null && !clock.instant().isBefore(due)) {
            throw new ChallengeOutOfTime(due);
        }
        if (challenges.open(file.id(), judge.personId()).isPresent()) {
            throw new ChallengePending();
        }
        Challenge row = challenges.add(new Challenge(clean, judge.name(), side, clock.instant()));
        Document paper = papers.challenge(file, row, actor);
        row.filedAs(paper.id());
        time.filed(row);
        time.startComments(row);
        news.docket(
                file,
                NewEntry.of("judge.challenged")
                        .by(actor, side)
                        .access(AccessClass.PTY)
                        .document(paper)
                        .stage("S09")
                        .args(judge.name()));
        news.filed(file, row, paper);
        return row.id();
    }

    private FileChallenge complete(FileChallenge given, boolean sits) {
        PaperIncomplete.check("TL-19")
                .that(sits, "judgeId", "NOT_CHALLENGEABLE")
                .required("reasons", given.reasons(), WORDS_MOST)
                .that(
                        given.knownSince() == null || !given.knownSince().isAfter(time.today()),
                        "knownSince",
                        "DAY_IN_FUTURE")
                .done();
        return new FileChallenge(
                given.caseId(), given.judgeId(), given.reasons().strip(), given.knownSince());
    }

    static String words(String given, String field) {
        PaperIncomplete.check("TL-20").required(field, given, WORDS_MOST).done();
        return given.strip();
    }

    private Side party(CaseFile file, Actor actor) {
        policy.require(actor, file.id(), "S09", Act.FILE);
        return policy.sideOf(actor, file.id()).filter(Side::isParty).orElseThrow(() -> new NotYours("S09"));
    }

    /** The challenged judge, or the other party, comments once. */
    public void comment(Long caseId, Long challengeId, String given, Actor actor) {
        CaseFile file = files.lock(caseId);
        Challenge row = challenges.find(caseId, challengeId);
        boolean judge = actor.id().equals(row.judgeId());
        Side side = judge ? Side.PNL : party(file, actor);
        if (side == row.side()) {
            throw new NotYours("TL-20");
        }
        String words = words(given, "comment");
        time.requireOpen(row);
        if (judge) {
            row.judgeSays(words);
        } else {
            row.partySays(words);
        }
        Document paper = papers.comment(file, row, words, side, actor);
        news.docket(
                file,
                NewEntry.of("challenge.commented")
                        .by(actor, side)
                        .access(AccessClass.PTY)
                        .document(paper)
                        .stage("S09")
                        .args(row.judgeName()));
        if (row.everyoneHeard()) {
            time.heardEarly(row);
            news.heard(row);
        }
    }

    void onEnded(@Observes CaseEnded ended) {
        challenges.of(ended.caseId()).stream().filter(Challenge::isOpen).forEach(row -> row.moot(clock.instant()));
    }
}
