package comity.objection;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.deliberation.RecordedVotes;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.withdrawal.ClaimsAtIssue;
import comity.withdrawal.FiledClaim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Objections for their readers: that there is one, and the ruling, for all; the papers' words for class CASE. */
@ApplicationScoped
@Transactional
public class ObjectionReading {

    @Inject
    CaseFiles files;

    @Inject
    Objections objections;

    @Inject
    AccessPolicy policy;

    @Inject
    ObjectionTime time;

    @Inject
    ObjectionEffect effect;

    @Inject
    ClaimsAtIssue claims;

    @Inject
    RecordedVotes votes;

    public List<ObjectionRow> of(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        return objections.of(caseId).stream().map(row -> row(file, row, actor)).toList();
    }

    /** The claims that can still be objected to. */
    public List<FiledClaim> claims(Long caseId) {
        return claims.ofCase(caseId);
    }

    public boolean mayObject(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        return isOpen(file)
                && time.isOpen(caseId)
                && objections.ofRespondent(caseId).isEmpty()
                && policy.sideOf(actor, caseId).filter(Side.RSP::equals).isPresent()
                && policy.may(actor, caseId, ObjectionNews.STAGE, Act.FILE);
    }

    /** Whether the reader presides and can raise a question of the panel's own motion. */
    public boolean mayRaise(Long caseId, Actor actor) {
        CaseFile file = files.find(caseId);
        return isOpen(file) && time.hasBegun(caseId) && policy.presides(actor, caseId);
    }

    private boolean isOpen(CaseFile file) {
        return file.state() == CaseState.WRITTEN
                && objections.pending(file.id()).isEmpty();
    }

    public Instant until(Long caseId) {
        return time.until(caseId);
    }

    private ObjectionRow row(CaseFile file, Objection row, Actor actor) {
        boolean inside = policy.readable(actor, file.id()).contains(AccessClass.CASE);
        List<String> acts = acts(file, row, actor);
        return new ObjectionRow(
                row.id(),
                row.side().name(),
                row.status().name(),
                row.grounds(),
                row.claims(),
                row.filedAt(),
                row.suspends(),
                inside ? row.reasons() : null,
                inside ? row.wordsOf(Side.CLM) : null,
                inside ? row.wordsOf(Side.RSP) : null,
                row.overdue(),
                row.status() == Objection.Status.FILED ? ObjectionTime.ANSWER : ObjectionTime.RULE,
                time.dueAt(row),
                row.hearingOn() == null
                        ? null
                        : new ObjectionRow.Hearing(
                                row.hearingOn(),
                                row.hearingPlace(),
                                readsMinutes(file, actor) ? row.minutesId() : null),
                row.ruledAt(),
                row.ruling(),
                row.citation(),
                row.slug(),
                objections.rulings(row).stream()
                        .map(one -> new ObjectionRow.Ruled(one.claimNo(), one.outcome(), one.ground()))
                        .toList(),
                row.isPending() ? effect.open(row) : List.of(),
                acts.contains("rule") ? bench(file) : List.of(),
                acts);
    }

    private boolean readsMinutes(CaseFile file, Actor actor) {
        return policy.readable(actor, file.id()).contains(AccessClass.PTY);
    }

    private List<ObjectionRow.Judge> bench(CaseFile file) {
        return votes.panel(file.id()).stream()
                .map(judge -> new ObjectionRow.Judge(judge.personId(), judge.name()))
                .toList();
    }

    List<String> acts(CaseFile file, Objection row, Actor actor) {
        List<String> acts = new ArrayList<>();
        boolean clerk = policy.may(actor, file.id(), ObjectionNews.STAGE, Act.TASK);
        if (clerk && time.wasHeard(row) && row.minutesId() == null) {
            acts.add("record");
        }
        if (!row.isPending()) {
            return acts;
        }
        boolean over = row.status() == Objection.Status.ANSWERED || time.answersOver(row);
        Side side = policy.may(actor, file.id(), ObjectionNews.STAGE, Act.FILE)
                ? policy.sideOf(actor, file.id()).orElse(null)
                : null;
        if (!over && row.hears(side) && row.wordsOf(side) == null) {
            acts.add("answer");
        }
        if (policy.presides(actor, file.id())) {
            if (over && !time.isHearingAhead(row)) {
                acts.add("rule");
            }
            if (over && !row.overdue() && !time.wasHeard(row)) {
                acts.add("hear");
            }
            if (!row.suspends() && file.state() == CaseState.WRITTEN) {
                acts.add("suspend");
            }
        }
        return acts;
    }
}
