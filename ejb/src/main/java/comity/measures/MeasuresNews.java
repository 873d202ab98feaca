package comity.measures;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.serving.Service;
import comity.serving.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** Tells of measures: docket, service, the process. */
@ApplicationScoped
public class MeasuresNews {

    @Inject
    Docket docket;

    @Inject
    Serving serving;

    @Inject
    Event<Object> events;

    /** A line about a request, without a paper or with one. */
    void docket(CaseFile file, String kind, Actor by, Side side, Document paper, String... args) {
        NewEntry line = NewEntry.of(kind)
                .by(by, side)
                .access(paper == null ? AccessClass.PUB : paper.accessClass())
                .stage(MeasuresAuthority.STAGE)
                .args(args);
        docket.record(file, paper == null ? line : line.document(paper));
    }

    /** The Tribunal itself says that something is late or missing. */
    void docket(CaseFile file, String kind, String... args) {
        docket(file, kind, Actor.registry(), Side.TRIBUNAL, null, args);
    }

    /** A paper goes to the other party, the Tribunal's to both. */
    String serve(CaseFile file, Document paper, Side from, String kind) {
        List<Side> sides = from.isParty() ? List.of(from.other()) : Arrays.asList(Side.CLM, Side.RSP);
        return Addressed.write(serving.serveAll(file, List.of(paper), sides, kind));
    }

    List<Service> serve(CaseFile file, List<Document> papers, String kind) {
        return serving.serveBoth(file, papers, kind);
    }

    void tell(Object event) {
        events.fire(event);
    }
}
