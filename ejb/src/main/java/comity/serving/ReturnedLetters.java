package comity.serving;

import comity.access.AccessPolicy;
import comity.access.NotYours;
import comity.common.Actor;
import comity.docket.CaseFiles;
import comity.notice.Mail;
import comity.notice.Notices;
import comity.notice.Postman;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Letters that came back: the Registry reads the mailbox for bounces and says which letter it was (S04). */
@ApplicationScoped
@Transactional
public class ReturnedLetters {

    @Inject
    Services services;

    @Inject
    CaseFiles files;

    @Inject
    AccessPolicy policy;

    @Inject
    Notices notices;

    @Inject
    Postman postman;

    /**
     * Delivered means accepted and not bounced: the line of the delivery log says that the letter came back, and where no
     * other arrived a note verbale is due. A State that is served stays served.
     *
     * @param rank 1 or 2, the channel of the letter
     * @throws AlreadyServed once the State has acknowledged or is deemed served
     * @throws LetterNotDelivered where the channel took no letter, or is a webhook, which answers at once
     */
    public void note(Long caseId, Long serviceId, int rank, Actor actor) {
        files.lock(caseId);
        Service row = services.find(caseId, serviceId);
        if (!policy.isRegistry(actor)) {
            policy.requireInside(actor, caseId);
            throw new NotYours("S04");
        }
        if (!row.isOpen()) {
            throw new AlreadyServed();
        }
        List<Mail> letters = notices.forPurpose(BothChannels.purpose(row, rank)).stream()
                .filter(ReturnedLetters::mayComeBack)
                .toList();
        if (letters.isEmpty()) {
            throw new LetterNotDelivered();
        }
        letters.forEach(letter -> postman.bounced(letter.messageId()));
    }

    private static boolean mayComeBack(Mail letter) {
        return letter.hookId() == null && letter.state() == Mail.State.ACCEPTED;
    }
}
