package comity.extension;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineOrders;
import comity.deadline.Deadlines;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.StateNotOpen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A party asks for more time (X7). */
@ApplicationScoped
@Transactional
public class Extensions {

    @Inject
    CaseFiles files;

    @Inject
    AccessPolicy policy;

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineOrders orders;

    @Inject
    ExtensionRules rules;

    @Inject
    ExtensionRecords records;

    @Inject
    ExtensionCourse course;

    @Inject
    Clock clock;

    /**
     * One request for each limit, before it ends. From then on the limit is held; one that only the parties can
     * lengthen is not, until they have agreed.
     */
    public Long request(RequestExtension asked, Actor actor) {
        CaseFile file = files.lock(asked.caseId());
        Side side = asking(file, actor);
        ExtensionRules.requireLimit(asked);
        Deadline limit = deadlines.find(file.id(), asked.limitId());
        if (!ExtensionRules.concerns(limit, side)) {
            throw new NotYours("X7");
        }
        rules.require(limit);
        rules.requireWords(limit, asked.days(), asked.reasons());
        boolean agreed = rules.table(limit).byAgreement();
        ExtensionRequest row = new ExtensionRequest(
                asked,
                limit,
                agreed ? ExtensionRequest.Way.AGREEMENT : ExtensionRequest.Way.ORDER,
                agreed ? null : Authority.over(file, asked.days()),
                side,
                actor.name());
        row.filed(clock.instant());
        records.add(row);
        course.file(file, row, limit, asked.uploads(), actor);
        if (row.isByOrder()) {
            orders.hold(limit);
            course.begin(file, row);
        }
        return row.id();
    }

    private Side asking(CaseFile file, Actor actor) {
        policy.require(actor, file.id(), file.place().stage(), Act.FILE);
        if (!file.state().isOpen()) {
            throw new StateNotOpen(file.reference(), file.state());
        }
        return policy.sideOf(actor, file.id()).filter(Side::isParty).orElseThrow(() -> new NotYours("X7"));
    }

    /** The other side says whether it agrees; to what only the parties can give, its word is the decision. */
    public void answer(Long caseId, Long requestId, boolean consents, String words, Actor actor) {
        CaseFile file = files.lock(caseId);
        Side side = asking(file, actor);
        ExtensionRequest row = records.find(caseId, requestId);
        if (row.askedBy() == side) {
            throw new NotYours("TL-86");
        }
        if (row.status() != ExtensionRequest.Status.HEARING) {
            throw new ExtensionOver();
        }
        ExtensionRules.requireAnswer(consents, words);
        row.answer(consents, words);
        if (row.isByOrder()) {
            course.heard(file, row, actor);
        } else {
            course.answered(file, row, deadlines.find(caseId, row.limitId()), actor);
        }
    }
}
