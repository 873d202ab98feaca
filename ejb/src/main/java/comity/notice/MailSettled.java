package comity.notice;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/** A letter was accepted by the receiving server, failed for good, or bounced. */
public record MailSettled(Long mailId, Long caseId, String purpose, Mail.State outcome) {

    /**
     * What a batch has settled, by rising number of the case: whoever hears of it locks that case, and a batch that locked
     * them as its letters come would wait crosswise with a command that holds two cases.
     */
    public static Stream<MailSettled> of(Collection<Mail> batch) {
        return batch.stream()
                .distinct()
                .filter(mail -> mail.state() != Mail.State.WAITING)
                .sorted(Comparator.comparing(Mail::caseId, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(mail -> new MailSettled(mail.id(), mail.caseId(), mail.purpose(), mail.state()));
    }
}
