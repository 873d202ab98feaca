package comity.objection;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.serving.Service;
import comity.serving.Serving;
import comity.worklist.NewWorkItem;
import comity.worklist.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Tells of objections: docket, service, the process. */
@ApplicationScoped
public class ObjectionNews {

    static final String STAGE = "S11";
    private static final String MINUTES = "record-objection-hearing";

    @Inject
    Docket docket;

    @Inject
    Serving serving;

    @Inject
    Event<Object> events;

    @Inject
    WorkList workList;

    void docket(CaseFile file, NewEntry line) {
        docket.record(file, line.stage(STAGE));
    }

    /** The Tribunal itself says what follows. */
    void say(CaseFile file, String kind) {
        docket(file, NewEntry.of(kind));
    }

    void paper(CaseFile file, String kind, Document paper, Side side, Actor actor) {
        docket(file, NewEntry.of(kind).by(actor, side).access(AccessClass.CASE).document(paper));
    }

    /** A paper goes to the other party, the Tribunal's to both. */
    List<Long> serve(CaseFile file, Document paper, Side from, String kind) {
        List<Side> sides = from.isParty() ? List.of(from.other()) : List.of(Side.CLM, Side.RSP);
        return serving.serveAll(file, List.of(paper), sides, kind).stream()
                .map(Service::id)
                .toList();
    }

    void serveBoth(CaseFile file, List<Document> papers, String kind) {
        serving.serveBoth(file, papers, kind);
    }

    /** The clerk's task on the day of the hearing; one at a time, also when the day is moved. */
    void awaitMinutes(Objection row, Instant day) {
        minutesNoLongerAwaited(row);
        workList.open(new NewWorkItem(row.caseId(), MINUTES, row.subject(), "clerks", STAGE, day));
    }

    void minutesNoLongerAwaited(Objection row) {
        workList.close(row.caseId(), MINUTES, row.subject());
    }

    void tell(Object event) {
        events.fire(event);
    }
}
