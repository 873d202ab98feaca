package comity.objection;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.common.Actor;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * S11: what the panel decides about an objection its presiding judge does, while the objection is pending; the record is a
 * clerk's.
 */
@ApplicationScoped
public class ObjectionGuard {

    @Inject
    AccessPolicy policy;

    @Inject
    Objections objections;

    @Inject
    ObjectionTime time;

    /** The pending objection; refuses everybody but the presiding judge. */
    Objection presided(CaseFile file, Long objectionId, Actor actor) {
        policy.require(actor, file.id(), ObjectionNews.STAGE, Act.DECIDE);
        Objection row = objections.find(file.id(), objectionId);
        if (!policy.presides(actor, file.id())) {
            throw new NotYours(ObjectionNews.STAGE);
        }
        if (!row.isPending()) {
            throw new ObjectionRuledAlready();
        }
        return row;
    }

    /** An objection, pending or not, for a clerk. */
    Objection kept(CaseFile file, Long objectionId, Actor actor) {
        policy.require(actor, file.id(), ObjectionNews.STAGE, Act.TASK);
        return objections.find(file.id(), objectionId);
    }

    /** The answers are in, or TL-28 has run; then they are closed and TL-29 runs. */
    void requireAnswered(Objection row) {
        if (row.status() == Objection.Status.FILED) {
            if (!time.answersOver(row)) {
                throw new ObjectionUnanswered();
            }
            time.answered(row);
        }
    }
}
