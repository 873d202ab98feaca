package comity.serving;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.party.Signatories;
import comity.worklist.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Writes the proof of service, the docket line and the date from which limits run. */
@ApplicationScoped
public class Proving {

    @Inject
    ServiceFiles papers;

    @Inject
    Docket docket;

    @Inject
    Signatories signatories;

    @Inject
    WorkList workList;

    @Inject
    Event<Served> served;

    /** @param by who acknowledged, or null when the State is deemed served */
    void served(CaseFile file, Service row, Instant at, Actor by) {
        row.served(at, by == null ? null : by.name());
        Document proof = papers.proof(file, row);
        row.proven(proof.id());
        NewEntry line = NewEntry.of(by == null ? "service.deemed" : "service.acknowledged")
                .access(Serving.papersClass())
                .stage("S04")
                .document(proof)
                .args("serving.kind." + row.kind(), signatories.name(row.state()));
        docket.record(file, by == null ? line : line.by(by, row.addressee()));
        if (row.isClaim() && file.place() == CaseState.REGISTERED) {
            file.servedOn(at);
        }
        served.fire(new Served(file.id(), row.id(), row.kind(), at, by == null));
    }

    void noteDelivered(CaseFile file, Service row, Actor by) {
        docket.record(
                file,
                NewEntry.of("service.noteVerbale")
                        .by(by, Side.TRIBUNAL)
                        .access(Serving.papersClass())
                        .stage("S04")
                        .args("serving.kind." + row.kind(), signatories.name(row.state())));
    }

    void overdue(Long caseId) {
        workList.escalate(caseId, "dispatch", "registrar");
    }
}
