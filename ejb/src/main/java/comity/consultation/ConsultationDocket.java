package comity.consultation;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.serving.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Docket lines of the settlement phase; a paper is served on the other side as it is filed. */
@ApplicationScoped
public class ConsultationDocket {

    private static final String STAGE = "S05";

    @Inject
    Docket docket;

    @Inject
    Serving serving;

    /** A line without paper. */
    void line(CaseFile file, String kind, Side side, Actor actor, String... args) {
        docket.record(
                file,
                NewEntry.of(kind)
                        .by(actor, side)
                        .access(AccessClass.PTY)
                        .stage(STAGE)
                        .args(args));
    }

    /** A line with papers of class PTY, served on the other side. */
    void filed(CaseFile file, String kind, List<Document> filed, Side side, Actor actor) {
        docket.record(
                file,
                NewEntry.of(kind)
                        .by(actor, side)
                        .access(AccessClass.PTY)
                        .stage(STAGE)
                        .documents(filed));
        serving.serve(file, filed, side.other(), filed.get(0).type());
    }

    /** A limit of consultations ran out unused. */
    void missed(CaseFile file, String code) {
        docket.record(file, NewEntry.of("consultation.missed").stage(STAGE).args(code));
    }

    void expired(CaseFile file) {
        docket.record(file, NewEntry.of("consultation.expired").stage(STAGE));
    }

    void lapseNotice(CaseFile file, LocalDate lastDay) {
        docket.record(file, NewEntry.of("consultation.lapseNotice").stage(STAGE).args(lastDay.toString()));
    }

    /** A paper of both sides. */
    void joint(CaseFile file, String kind, Document paper) {
        docket.record(
                file, NewEntry.of(kind).access(AccessClass.PTY).stage(STAGE).document(paper));
    }

    void panelRequest(CaseFile file, List<Document> filed, Actor actor, String... args) {
        docket.record(
                file,
                NewEntry.of("panel.requested")
                        .by(actor, Side.CLM)
                        .access(AccessClass.SIG)
                        .stage("S08")
                        .documents(filed)
                        .args(args));
        serving.serve(file, filed, Side.RSP, "panel-request");
    }
}
