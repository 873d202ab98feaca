package comity.evidence;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells of the steps of an exhibit: the docket and the process. */
@ApplicationScoped
public class EvidenceNews {

    @Inject
    Docket docket;

    @Inject
    Event<Object> events;

    public void filed(CaseFile file, Exhibit exhibit, Document paper, Actor actor) {
        docket.record(
                file,
                line("exhibit.filed", exhibit)
                        .by(actor, exhibit.side())
                        .access(exhibit.accessClass())
                        .document(paper));
    }

    public void summarised(CaseFile file, Exhibit exhibit, Document summary, Actor actor) {
        docket.record(
                file,
                line("exhibit.summarised", exhibit)
                        .by(actor, exhibit.side())
                        .access(AccessClass.PTY)
                        .document(summary));
    }

    public void spoke(CaseFile file, String kind, Exhibit exhibit, Actor actor, Side side) {
        docket.record(file, line(kind, exhibit).by(actor, side).access(AccessClass.PTY));
    }

    public void ruled(CaseFile file, Exhibit exhibit, Document paper, Actor actor) {
        docket.record(
                file,
                NewEntry.of("exhibit.ruled")
                        .by(actor, Side.PNL)
                        .access(AccessClass.PTY)
                        .document(paper)
                        .stage("S15")
                        .args(exhibit.number(), exhibit.ruling().name()));
    }

    /** A step the Rules take by themselves when a limit has run. */
    public void byRule(CaseFile file, String kind, Exhibit exhibit) {
        docket.record(file, line(kind, exhibit).access(AccessClass.PTY));
    }

    private static NewEntry line(String kind, Exhibit exhibit) {
        return NewEntry.of(kind).stage("S15").args(exhibit.number());
    }

    public void toProcess(Object event) {
        events.fire(event);
    }
}
