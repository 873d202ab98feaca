package comity.translation;

import static comity.db.Courtroom.person;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import comity.document.PaperReclassified;
import comity.filing.ClaimRegistered;
import comity.party.LanguageDeclaring;
import comity.serving.Receiving;
import comity.serving.Served;
import comity.serving.Service;
import comity.serving.ServiceDelivered;
import comity.serving.ServiceDispatched;
import comity.serving.Services;
import comity.serving.Serving;
import comity.worklist.WorkReleased;
import comity.worklist.WorkTaken;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A case in writing whose papers are served, on the real database. */
abstract class TranslationScene {

    static final Actor CLAIMANT = person("xa.agent");
    static final Actor RESPONDENT = person("xb.agent");
    static final Actor COUNSEL = person("xb.counsel");
    static final Actor STRANGER = person("xp.agent");
    static final Actor REGISTRAR = person("registrar");
    static final Actor CLERK = person("clerk1");

    final Courtroom court = new Courtroom();
    CaseFile file;
    Translating desk;
    TranslationReading reading;
    DeadlineKeeper keeper;

    @BeforeEach
    void writing() {
        desk = court.get(Translating.class);
        reading = court.get(TranslationReading.class);
        keeper = court.get(DeadlineKeeper.class);
        TranslationDebts debts = court.get(TranslationDebts.class);
        TranslationClasses classes = court.get(TranslationClasses.class);
        TranslationQueue queue = court.get(TranslationQueue.class);
        court.listen(event -> {
            if (event instanceof ServiceDispatched dispatched) {
                debts.onDispatched(dispatched);
            } else if (event instanceof ServiceDelivered delivered) {
                debts.onDelivered(delivered);
            } else if (event instanceof Served served) {
                debts.onServed(served);
            } else if (event instanceof ClaimRegistered registered) {
                debts.onRegistered(registered);
            } else if (event instanceof CaseEnded ended) {
                debts.onEnded(ended);
            } else if (event instanceof PaperReclassified changed) {
                classes.onReclassified(changed);
            } else if (event instanceof WorkTaken taken) {
                queue.onTaken(taken);
            } else if (event instanceof WorkReleased released) {
                queue.onReleased(released);
            }
        });
        file = court.file(CaseState.WRITTEN);
    }

    @AfterEach
    void leave() {
        court.close();
    }

    void needs(String state, String... languages) {
        court.get(LanguageDeclaring.class).declare(state, List.of(languages), REGISTRAR);
    }

    Document paper(String type, String language) {
        return paper(type, language, AccessClass.PTY);
    }

    Document paper(String type, String language, AccessClass readers) {
        return court.get(DocumentFiling.class)
                .attach(
                        court.pdf(CLAIMANT, 2),
                        new NewDocument(file.id(), type, null, "Mémoire", readers, Side.CLM, language),
                        CLAIMANT);
    }

    /** Served on the respondent, who has not said yet that it has it. */
    Service send(Document paper, String kind) {
        return court.get(Serving.class).serve(file, List.of(paper), Side.RSP, kind);
    }

    /** The respondent has it now. */
    void receive(Service service) {
        court.get(Receiving.class).acknowledge(file.id(), service.id(), RESPONDENT);
    }

    Service served(Document paper, String kind) {
        Service service = send(paper, kind);
        receive(service);
        return service;
    }

    Service latest(String kind) {
        return court.get(Services.class).latest(file.id(), kind).orElseThrow();
    }

    Deadline start(String code, Service service, Obligor who) {
        return keeper.start(file.id(), code, service.servedAt(), who);
    }

    void pass(int days) {
        court.at(court.now().plus(Duration.ofDays(days)));
    }

    Long translate(Document paper, String language, Actor actor) {
        return desk.file(new FileTranslation(file.id(), paper.id(), language, court.pdf(actor, 2)), actor);
    }

    TranslationRow row(Long id, Actor actor) {
        return reading.ofCase(file.id(), actor).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<String> owed() {
        return reading.ofCase(file.id(), CLERK).stream()
                .filter(TranslationRow::open)
                .map(TranslationRow::language)
                .toList();
    }
}
