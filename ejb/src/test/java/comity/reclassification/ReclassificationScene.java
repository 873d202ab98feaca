package comity.reclassification;

import static comity.db.Courtroom.person;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Side;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.Documents;
import comity.document.NewDocument;
import comity.evidence.Exhibit;
import comity.evidence.ExhibitFiling;
import comity.evidence.ExhibitKind;
import comity.evidence.Exhibits;
import comity.evidence.FileExhibit;
import comity.serving.Receiving;
import comity.serving.Served;
import comity.serving.Service;
import comity.serving.Services;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A case in writing with an exhibit of the claimant, on the real database. */
abstract class ReclassificationScene {

    static final Actor CLAIMANT = person("xa.agent");
    static final Actor RESPONDENT = person("xb.agent");
    static final Actor COUNSEL = person("xb.counsel");
    static final Actor STRANGER = person("xp.agent");
    static final Actor REGISTRAR = person("registrar");
    static final Actor CLERK = person("clerk1");
    static final Actor PRESIDING = person("xc.judge1");

    static final String REASONS = "It names a guard.";

    final Courtroom court = new Courtroom();
    CaseFile file;
    Reclassifying desk;
    ReclassificationLimits limits;
    Exhibit exhibit;

    @BeforeEach
    void written() {
        desk = court.get(Reclassifying.class);
        limits = court.get(ReclassificationLimits.class);
        court.listen(event -> {
            if (event instanceof Served served) {
                limits.onServed(served);
            }
        });
        file = court.file(CaseState.WRITTEN);
        court.get(CaseAccess.class).appoint(file.id(), PRESIDING.id(), CourtRole.PPJ, Side.PNL, null, Actor.registry());
        exhibit = exhibitOf(CLAIMANT);
    }

    @AfterEach
    void leave() {
        court.close();
    }

    Exhibit exhibitOf(Actor filer) {
        FileExhibit words = new FileExhibit(
                file.id(),
                court.pdf(filer, 2),
                null,
                ExhibitKind.DOCUMENT,
                "Log of the crossing",
                LocalDate.of(2027, 2, 2),
                "Records of the border guard",
                "Kept in its archive until filed",
                "en",
                null,
                false,
                false,
                false,
                null);
        return court.get(Exhibits.class)
                .find(court.get(ExhibitFiling.class).file(words, filer).id());
    }

    /** A paper of the claimant that is no exhibit. */
    Document submission(AccessClass readers, Side side) {
        return court.get(DocumentFiling.class)
                .attach(
                        court.pdf(CLAIMANT, 3),
                        new NewDocument(file.id(), "submission", null, "Reply", readers, side, "en"),
                        CLAIMANT);
    }

    Reclassification ask(AccessClass wanted, Actor actor) {
        return ask(paper(), wanted, null, actor);
    }

    Reclassification ask(Document paper, AccessClass wanted, String summary, Actor actor) {
        return row(desk.ask(new AskReclassification(file.id(), paper.id(), wanted, REASONS, summary), actor));
    }

    /** Asked, and received by everybody who may object. */
    Reclassification askedAndServed(AccessClass wanted, Actor actor) {
        Reclassification row = ask(wanted, actor);
        serve(row);
        return row;
    }

    void serve(Reclassification row) {
        services(row).forEach(this::acknowledge);
    }

    List<Service> services(Reclassification row) {
        return court.get(Services.class).ofCase(file.id()).stream()
                .filter(service -> service.documentIds().contains(row.paperId()))
                .toList();
    }

    void acknowledge(Service service) {
        Actor agent = service.addressee() == Side.CLM ? CLAIMANT : RESPONDENT;
        court.get(Receiving.class).acknowledge(file.id(), service.id(), agent);
    }

    /** Objected and answered: the ruling is due. */
    Reclassification contested(AccessClass wanted) {
        Reclassification row = askedAndServed(wanted, CLAIMANT);
        desk.object(file.id(), row.id(), "The panel needs it open.", RESPONDENT);
        desk.answer(file.id(), row.id(), "It does not.", CLAIMANT);
        return row;
    }

    Reclassification row(Long id) {
        return court.get(Reclassifications.class).find(file.id(), id);
    }

    Document paper() {
        return court.get(Documents.class).find(exhibit.documentId());
    }

    AccessClass readers() {
        court.forget();
        exhibit = court.get(Exhibits.class).find(exhibit.id());
        return paper().accessClass();
    }

    boolean reads(Actor actor) {
        return court.get(AccessPolicy.class).mayRead(actor, paper().guarded());
    }

    Instant due(Reclassification row, String code) {
        return keeper().dueAt(file.id(), code, row.subject());
    }

    DeadlineKeeper keeper() {
        return court.get(DeadlineKeeper.class);
    }
}
