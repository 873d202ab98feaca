package comity.extension;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Guarded;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Deadlines;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Requests for more time, and the limits for which one can be made, for those inside the case. */
@ApplicationScoped
@Transactional
public class ExtensionReading {

    @Inject
    CaseFiles files;

    @Inject
    ExtensionRecords records;

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    ExtensionRules rules;

    @Inject
    ExtensionDecision decision;

    @Inject
    AccessPolicy policy;

    public List<ExtensionRow> ofCase(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        CaseFile file = files.find(caseId);
        return records.ofCase(caseId).stream().map(row -> row(file, row, actor)).toList();
    }

    /** Limits of the reader's side that can be lengthened, nearest first. */
    public List<ExtendableLimit> extendable(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        Optional<Side> side = asking(files.find(caseId), actor);
        return side.isEmpty()
                ? List.of()
                : deadlines.running(caseId).stream()
                        .filter(limit -> rules.mayAsk(limit, side.get()))
                        .map(this::extendable)
                        .toList();
    }

    /** The side for which the reader can ask, or nothing. */
    Optional<Side> asking(CaseFile file, Actor actor) {
        return file.state().isOpen()
                        && policy.may(actor, file.id(), file.place().stage(), Act.FILE)
                ? policy.sideOf(actor, file.id()).filter(Side::isParty)
                : Optional.empty();
    }

    /** Who decides reads it too: a request stays with the President when a panel takes the case over meanwhile. */
    private void requireInside(Long caseId, Actor actor) {
        if (records.ofCase(caseId).stream().noneMatch(row -> decides(row, actor))) {
            policy.requireRead(actor, new Guarded(caseId, AccessClass.PTY, null, null));
        }
    }

    private boolean decides(ExtensionRequest row, Actor actor) {
        return row.status() == ExtensionRequest.Status.DECIDING && decision.mayDecide(row, actor);
    }

    private ExtendableLimit extendable(Deadline limit) {
        return new ExtendableLimit(
                limit.id(),
                limit.code(),
                limit.subject(),
                limit.obligor(),
                limit.dueAt(),
                rules.most(limit),
                rules.table(limit).byAgreement());
    }

    private ExtensionRow row(CaseFile file, ExtensionRequest row, Actor actor) {
        Deadline limit = deadlines.find(file.id(), row.limitId());
        boolean hearing = row.status() == ExtensionRequest.Status.HEARING;
        boolean answers = hearing
                && asking(file, actor).filter(side -> side != row.askedBy()).isPresent();
        boolean decides = decides(row, actor);
        return new ExtensionRow(
                row.id(),
                row.limitId(),
                row.code(),
                row.way(),
                row.status(),
                row.askedBy(),
                row.askedByName(),
                row.days(),
                row.reasons(),
                row.isByOrder() ? row.decider() : null,
                row.consents(),
                row.answer(),
                row.grantedDays(),
                row.ruling(),
                row.requestedAt(),
                row.settledAt(),
                limit.dueAt(),
                row.isByOrder() ? keeper.dueAt(file.id(), ExtensionCourse.VIEW, row.subject()) : null,
                row.isByOrder() ? keeper.dueAt(file.id(), ExtensionCourse.DECISION, row.subject()) : null,
                answers,
                decides);
    }
}
