package comity.serving;

import comity.access.AccessPolicy;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The Registrar's note verbale: the last means, when both channels have failed (S04, TL-96). */
@ApplicationScoped
@Transactional
public class NotesVerbales {

    @Inject
    Services services;

    @Inject
    CaseFiles files;

    @Inject
    AccessPolicy policy;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Proving proving;

    @Inject
    Event<NoteVerbaleDelivered> noteDelivered;

    @Inject
    Clock clock;

    /** Records when the note was handed over: TL-96 runs from there. */
    public void delivered(Long caseId, Long serviceId, Instant deliveredOn, Actor actor) {
        CaseFile file = files.lock(caseId);
        Service row = services.find(caseId, serviceId);
        if (!policy.isRegistrar(actor)) {
            policy.requireInside(actor, caseId);
            throw new NotYours("S04");
        }
        if (row.status() != Service.Status.FAILED) {
            throw new NoNoteVerbaleDue();
        }
        boolean possible = deliveredOn != null
                && !deliveredOn.isAfter(clock.instant())
                && !deliveredOn.isBefore(row.dispatchedAt());
        if (!possible) {
            throw new NoteNotYetDelivered();
        }
        row.noteDelivered(deliveredOn);
        Obligor addressee = row.addressee() == Side.CLM ? Obligor.CLM : Obligor.RSP;
        keeper.start(caseId, "TL-96", row.subject(), deliveredOn, addressee);
        proving.noteDelivered(file, row, actor);
        noteDelivered.fire(new NoteVerbaleDelivered(caseId, serviceId));
    }
}
