package comity.joinder;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Guarded;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joinder for its readers: that cases belong together for all, what was asked and said for those inside. */
@ApplicationScoped
@Transactional
public class JoinderReading {

    private static final int PROPOSED_MOST = 12;

    @Inject
    JoinderRoom room;

    @Inject
    JoinderRecords records;

    @Inject
    JoinderGuard guard;

    @Inject
    JoinderCourse course;

    @Inject
    Kin kin;

    @Inject
    AccessPolicy policy;

    public List<JoinderRow> ofCase(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        return records.ofCase(caseId).stream()
                .map(row -> row(caseId, row, actor))
                .toList();
    }

    public JoinderStanding standing(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        CaseFile file = room.file(caseId);
        List<JoinderStanding.Proposal> proposals = new ArrayList<>();
        if (CasePair.isInTime(file)) {
            List<Joinder> open =
                    records.ofCase(caseId).stream().filter(Joinder::isOpen).toList();
            kin.proposals(file).forEach((other, ground) -> {
                if (open.stream().noneMatch(row -> row.concerns(other.id()))) {
                    proposals.add(new JoinderStanding.Proposal(
                            other.reference(), other.title(), ground, kin.isOneFiling(file, other)));
                }
            });
        }
        return new JoinderStanding(
                guard.mayAsk(file, actor),
                proposals.stream().limit(PROPOSED_MOST).toList());
    }

    /** Where a case goes on, what was joined to it, what it is coordinated with; for whoever sees the case. */
    public List<CaseRelation> relations(Long caseId) {
        CaseFile file = room.file(caseId);
        List<CaseRelation> related = new ArrayList<>();
        if (file.registeredAt() == null) {
            return related;
        }
        if (file.leadCaseId() != null) {
            related.add(relation(CaseRelation.Kind.LEAD, room.file(file.leadCaseId())));
        }
        records.joinedTo(caseId).forEach(joined -> related.add(relation(CaseRelation.Kind.JOINED, joined)));
        records.ofCase(caseId).stream()
                .filter(row -> row.status() == Joinder.Status.COORDINATED)
                .map(row -> room.file(row.beside(caseId)))
                .filter(other ->
                        related.stream().noneMatch(known -> known.reference().equals(other.reference())))
                .forEach(other -> related.add(relation(CaseRelation.Kind.COORDINATED, other)));
        return related;
    }

    private static CaseRelation relation(CaseRelation.Kind kind, CaseFile other) {
        return new CaseRelation(kind, other.reference(), other.title());
    }

    boolean mayAnswer(CasePair pair, CaseFile here, Joinder row, List<JoinderAnswer> answers, Actor actor) {
        Optional<Side> side = row.status() == Joinder.Status.HEARING ? guard.partyOf(here, actor) : Optional.empty();
        return side.isPresent() && course.hasTime(here, row) && !pair.hasSpoken(here, side.get(), row, answers);
    }

    boolean mayDecide(Joinder row, Long here, Actor actor) {
        return row.status() == Joinder.Status.DECIDING && guard.mayDecide(row, here, actor);
    }

    /** Whether the panel of this case is one of two, has spoken, and waits for the other. */
    boolean hasSpoken(Joinder row, Long here) {
        CasePair pair = room.pair(row);
        return row.authority() == JoinderAuthority.PANELS
                && JoinderPanels.awaited(pair, row, records.words(row.id())).stream()
                        .noneMatch(file -> file.id().equals(here));
    }

    /** Who decides reads it too: the President after TL-90, whatever panel is at work. */
    private void requireInside(Long caseId, Actor actor) {
        if (records.ofCase(caseId).stream().noneMatch(row -> mayDecide(row, caseId, actor))) {
            policy.requireRead(actor, new Guarded(caseId, AccessClass.PTY, null, null));
        }
    }

    private JoinderRow row(Long caseId, Joinder row, Actor actor) {
        CasePair pair = room.pair(row);
        CaseFile here = pair.one(caseId);
        List<JoinderAnswer> answers = records.answers(row.id());
        return new JoinderRow(
                row.id(),
                pair.asked().reference(),
                pair.beside(here).reference(),
                row.mode(),
                row.ground(),
                row.status(),
                row.askedBy(),
                row.askedByName(),
                row.reasons(),
                answers.stream().map(answer -> said(pair, answer)).toList(),
                course.answersUntil(here, row),
                row.authority(),
                pair.one(row.decidedIn()).reference(),
                course.decisionUntil(here, row),
                row.isOverdue(),
                row.leadId() == null ? null : pair.one(row.leadId()).reference(),
                row.ruling(),
                row.decidedByName(),
                row.askedAt(),
                row.settledAt(),
                mayAnswer(pair, here, row, answers, actor),
                mayDecide(row, caseId, actor),
                panels(pair, row, actor));
    }

    /** Whose word is awaited is for all inside; what a panel has said until both agree is for the judges of the two. */
    private List<JoinderRow.Panel> panels(CasePair pair, Joinder row, Actor actor) {
        if (row.authority() != JoinderAuthority.PANELS || row.status() == Joinder.Status.HEARING) {
            return List.of();
        }
        List<JoinderWord> words = records.words(row.id());
        List<CaseFile> awaited = JoinderPanels.awaited(pair, row, words);
        boolean judges = row.isOpen() && mayRead(pair, row, actor);
        return pair.stream()
                .map(file -> panel(
                        pair,
                        file,
                        awaited.contains(file),
                        words.stream()
                                .filter(word -> word.caseId().equals(file.id()))
                                .filter(word -> judges || row.isDecidedBy(word.name()))
                                .findFirst()))
                .toList();
    }

    private boolean mayRead(CasePair pair, Joinder row, Actor actor) {
        return guard.sitsBeside(row, actor) || mayDecide(row, pair.asked().id(), actor);
    }

    private static JoinderRow.Panel panel(CasePair pair, CaseFile file, boolean awaited, Optional<JoinderWord> word) {
        return new JoinderRow.Panel(
                file.reference(),
                awaited,
                word.map(JoinderWord::outcome).orElse(null),
                word.map(JoinderWord::leadId)
                        .map(lead -> pair.one(lead).reference())
                        .orElse(null),
                word.map(JoinderWord::words).orElse(null),
                word.map(JoinderWord::name).orElse(null),
                word.map(JoinderWord::at).orElse(null));
    }

    private static JoinderRow.Said said(CasePair pair, JoinderAnswer answer) {
        return new JoinderRow.Said(
                pair.one(answer.caseId()).reference(), answer.side(), answer.name(), answer.words(), answer.at());
    }
}
