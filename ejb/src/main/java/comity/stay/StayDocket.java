package comity.stay;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.serving.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Docket lines and service of what is said about a stay. */
@ApplicationScoped
public class StayDocket {

    @Inject
    StayPapers papers;

    @Inject
    Docket docket;

    @Inject
    Serving serving;

    void proposed(CaseFile file, Stay stay, Actor actor) {
        Document paper = papers.proposal(file, stay, actor);
        docket.record(
                file, line(file, "stay.proposed").by(actor, stay.askedBy()).document(paper));
        stay.servedBy(serving.serve(file, List.of(paper), stay.askedBy().other(), "stay-proposal")
                .id());
    }

    /** Joint claimants: one of them asks, the others have not signed yet. */
    void asked(CaseFile file, Stay stay, Actor actor) {
        docket.record(file, line(file, "stay.asked").by(actor, stay.askedBy()));
    }

    /** One of several States agrees. */
    void agreed(CaseFile file, Side by, Actor actor) {
        docket.record(file, line(file, "stay.agreed").by(actor, by));
    }

    void declined(CaseFile file, Side by, Actor actor) {
        docket.record(file, line(file, "stay.declined").by(actor, by));
    }

    /** The paper of a stay that begins: agreement, request or order. */
    void begun(CaseFile file, Stay stay, Side by, Actor actor) {
        Document paper = papers.begun(file, stay, by, actor);
        NewEntry line = line(file, stay.until() == null ? "stay.ordered" : "stay.orderedUntil")
                .by(actor, by)
                .document(paper);
        String ground = "stay.ground." + stay.ground();
        docket.record(
                file,
                stay.until() == null
                        ? line.args(ground)
                        : line.args(ground, stay.until().toString()));
        serve(file, paper, by, "stay-order");
    }

    void ended(CaseFile file, Stay stay, Side by, String reasons, Actor actor) {
        Document paper = papers.ended(file, stay, by, reasons, actor);
        docket.record(file, line(file, "stay.ended").by(actor, by).document(paper));
        serve(file, paper, by, "stay-end");
    }

    /** A party's paper goes to the other side, the Tribunal's to both; to nobody before the claim is served. */
    private void serve(CaseFile file, Document paper, Side by, String kind) {
        if (file.servedAt() == null) {
            return;
        }
        if (by.isParty()) {
            serving.serve(file, List.of(paper), by.other(), kind);
        } else {
            serving.serveBoth(file, List.of(paper), kind);
        }
    }

    private static NewEntry line(CaseFile file, String kind) {
        return NewEntry.of(kind).access(StayPapers.READERS).stage(file.place().stage());
    }
}
