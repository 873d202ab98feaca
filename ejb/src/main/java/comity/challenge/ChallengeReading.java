package comity.challenge;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.panel.Panels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Challenges for their readers: that there is one, and its decision, for all; the papers' words for those inside. */
@ApplicationScoped
@Transactional
public class ChallengeReading {

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
    ChallengeDecision decision;

    @Inject
    Clock clock;

    public List<ChallengeRow> of(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        return challenges.of(caseId).stream().map(row -> row(file, row, actor)).toList();
    }

    /** Judges and nominees whom a party can challenge now. */
    public List<JudgeChoice> judges(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        if (!mayFile(file, actor)) {
            return List.of();
        }
        Side side = policy.sideOf(actor, caseId).orElseThrow();
        return panels.seated(caseId).stream()
                .filter(judge -> challenges.open(caseId, judge.personId()).isEmpty())
                .map(judge -> {
                    var until = time.lastMoment(file, judge, side, null);
                    return new JudgeChoice(
                            judge.personId(),
                            judge.name(),
                            judge.seat(),
                            until,
                            until == null || clock.instant().isBefore(until));
                })
                .toList();
    }

    boolean mayFile(CaseFile file, Actor actor) {
        return file.place().isBeforeIssue()
                && policy.sideOf(actor, file.id()).filter(Side::isParty).isPresent()
                && policy.may(actor, file.id(), "S09", Act.FILE);
    }

    private ChallengeRow row(CaseFile file, Challenge row, Actor actor) {
        boolean inside = policy.readable(actor, file.id()).contains(AccessClass.PTY)
                || actor.id().equals(row.judgeId())
                || policy.isOfPresidency(actor);
        return new ChallengeRow(
                row.id(),
                row.judgeId(),
                row.judgeName(),
                row.side().name(),
                row.status().name(),
                row.filedAt(),
                inside ? row.knownSince() : null,
                inside ? row.reasons() : null,
                inside ? row.judgeWords() : null,
                inside ? row.partyWords() : null,
                row.isOpen() ? time.dueAt(row) : null,
                row.status() == Challenge.Status.FILED ? ChallengeTime.COMMENT : ChallengeTime.DECIDE,
                row.overdue(),
                row.decidedAt(),
                row.ruling(),
                row.citation(),
                row.decisionSlug(),
                mine(file, row, actor));
    }

    String mine(CaseFile file, Challenge row, Actor actor) {
        if (row.status() == Challenge.Status.FILED) {
            return mayComment(file, row, actor) ? "comment" : "";
        }
        boolean decides = row.status() == Challenge.Status.HEARD && decision.mayDecide(file, row, actor);
        return decides ? "decide" : "";
    }

    private boolean mayComment(CaseFile file, Challenge row, Actor actor) {
        if (actor.id() != null && actor.id().equals(row.judgeId())) {
            return row.judgeWords() == null;
        }
        Optional<Side> side = policy.sideOf(actor, file.id());
        return side.filter(row.side().other()::equals).isPresent()
                && row.partyWords() == null
                && policy.may(actor, file.id(), "S09", Act.FILE);
    }
}
