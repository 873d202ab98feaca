package comity.mediation;

import comity.access.AccessClass;
import comity.access.Person;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.DocketEntry;
import comity.docket.NewEntry;
import comity.docket.Register;
import comity.document.Document;
import comity.notice.Outbox;
import comity.serving.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The docket says that there is a mediation and how it ended; what is said in it stands in the room's own register. */
@ApplicationScoped
public class MediationDocket {

    private static final String STAGE = "S06";

    @Inject
    MediationPapers papers;

    @Inject
    MediationRecords records;

    @Inject
    MediationRoom room;

    @Inject
    Docket docket;

    @Inject
    Serving serving;

    @Inject
    Standing standing;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    void proposed(CaseFile file, Mediation row, Actor actor) {
        Document paper = papers.proposal(file, row, actor);
        docket.record(
                file,
                line(row.proposedBy().isParty() ? "mediation.proposed" : "mediation.offered")
                        .by(actor, row.proposedBy())
                        .access(AccessClass.PTY)
                        .document(paper));
        if (row.proposedBy().isParty()) {
            row.servedBy(serving.serve(file, List.of(paper), row.proposedBy().other(), "mediation-proposal")
                    .id());
        } else {
            serving.serveBoth(file, List.of(paper), "mediation-proposal");
        }
    }

    void answered(CaseFile file, Mediation row, Side side, boolean agrees, Actor actor) {
        docket.record(
                file,
                line(agrees ? "mediation.agreed" : "mediation.declined")
                        .by(actor, side)
                        .access(AccessClass.PTY));
    }

    void started(CaseFile file, Mediation row, Actor actor) {
        Document mandate = papers.mandate(file, row, name(row), actor);
        docket.record(
                file,
                line("mediation.started")
                        .by(actor, Side.TRIBUNAL)
                        .access(AccessClass.PTY)
                        .document(mandate));
        serving.serveBoth(file, List.of(mandate), "mediation-mandate");
    }

    /** The closing note says success or failure and nothing else. */
    void closed(CaseFile file, Mediation row, Side side, Actor actor) {
        Document note = papers.closing(file, row, actor);
        docket.record(
                file,
                line(row.status() == Mediation.Status.SUCCEEDED ? "mediation.succeeded" : "mediation.ended")
                        .by(actor, side == Side.MED ? Side.TRIBUNAL : side)
                        .access(AccessClass.CASE)
                        .document(note));
        serving.serveBoth(file, List.of(note), "mediation-closing");
    }

    Long posted(CaseFile file, Mediation row, PostInRoom post, Side side, Actor actor) {
        List<Document> filed = papers.posted(file, post, side, actor);
        RoomPaper paper = records.add(new RoomPaper(
                row.id(),
                post,
                side,
                actor.name(),
                filed.stream().map(Document::id).toList(),
                clock.instant()));
        tell(
                file,
                inRoom("mediation." + post.kind().name().toLowerCase(Locale.ROOT))
                        .by(actor, side)
                        .documents(filed),
                actor);
        return paper.id();
    }

    void letIn(CaseFile file, String personId, Side side, Actor actor) {
        String name = standing.person(personId).map(Person::name).orElse(personId);
        tell(file, inRoom("mediation.letIn").by(actor, side).args(name), actor);
    }

    /** The room tells its own participants; nobody else hears that anything was said. */
    private void tell(CaseFile file, NewEntry line, Actor actor) {
        DocketEntry entry = docket.record(file, line);
        List<String> others = room.participants(file.id()).stream()
                .filter(person -> !person.equals(actor.id()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        for (Person person : standing.persons(others)) {
            outbox.tell(person, file, entry.id(), entry.kind(), entry.args());
        }
    }

    private String name(Mediation row) {
        return standing.person(row.mediatorId()).map(Person::name).orElse(row.mediatorId());
    }

    private static NewEntry line(String kind) {
        return NewEntry.of(kind).stage(STAGE);
    }

    private static NewEntry inRoom(String kind) {
        return line(kind).in(Register.MED).access(AccessClass.MED);
    }
}
