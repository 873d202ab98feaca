package comity.track;

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

/** Docket lines and service of what is said and decided about a change of track. */
@ApplicationScoped
public class TrackDocket {

    @Inject
    TrackPapers papers;

    @Inject
    Docket docket;

    @Inject
    Serving serving;

    void asked(CaseFile file, TrackChange row, Actor actor) {
        Document paper = papers.request(file, row, actor);
        String kind = row.urgent() ? "track.urgentAsked" : "track.normalAsked";
        docket.record(file, line(file, kind).by(actor, row.askedBy()).document(paper));
        if (file.servedAt() == null) {
            return;
        }
        row.servedBy(serving.serve(file, List.of(paper), row.answering(), "track-request")
                .id());
        if (!row.askedBy().isParty()) {
            serving.serve(file, List.of(paper), row.answering().other(), "track-request");
        }
    }

    void answered(CaseFile file, TrackChange row, Actor actor) {
        Document paper = papers.answer(file, row, actor);
        docket.record(
                file, line(file, "track.answered").by(actor, row.answering()).document(paper));
        serving.serve(file, List.of(paper), row.answering().other(), "track-answer");
    }

    void decided(CaseFile file, TrackChange row, Actor actor) {
        Document paper = papers.decision(file, row, actor);
        boolean ordered = row.status() == TrackChange.Status.ORDERED;
        String kind = ordered ? (row.urgent() ? "track.urgent" : "track.normal") : "track.kept";
        docket.record(file, line(file, kind).by(actor, Side.TRIBUNAL).document(paper));
        if (file.servedAt() != null) {
            serving.serveBoth(file, List.of(paper), "track-decision");
        }
    }

    private static NewEntry line(CaseFile file, String kind) {
        return NewEntry.of(kind).access(TrackPapers.READERS).stage(file.place().stage());
    }
}
