package comity.notice;

import comity.access.Person;
import comity.common.SystemTime;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes inbox rows and letters in the caller's transaction; letters leave after it has committed. */
@ApplicationScoped
@Transactional
public class Outbox {

    private static final String PORTAL =
            Optional.ofNullable(System.getenv("COMITY_URL")).orElse("http://localhost:8080");

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Inject
    @SystemTime
    Clock systemClock;

    /** Puts a notice in the person's inbox. */
    public Notice tell(Person person, CaseFile file, Long entryId, String kind, List<String> args) {
        Notice notice = new Notice(person.id(), file == null ? null : file.id(), entryId, kind, args, clock.instant());
        notices.add(notice);
        return notice;
    }

    /**
     * Sends a letter without content above class PUB: it says that something concerns a case and where to read it.
     *
     * @param purpose what to report the delivery to, or null
     */
    public Mail write(String address, CaseFile file, String purpose) {
        String reference = file == null ? "" : file.reference();
        String subject = "European Security Claims Tribunal" + (reference.isEmpty() ? "" : " - " + reference);
        String body = "A notice awaits you in the portal of the Tribunal"
                + (reference.isEmpty() ? "" : " in " + reference) + ".\nUn avis vous attend sur le portail.\n"
                + "Вас ожидает уведомление на портале.\n\n" + PORTAL + "/inbox\n";
        Mail mail = new Mail(
                "<" + UUID.randomUUID() + "@comity.invalid>",
                address,
                subject,
                body,
                file == null ? null : file.id(),
                purpose,
                systemClock.instant());
        notices.add(mail);
        return mail;
    }

    /** A letter that names no content says the same each time: while one about the case waits, no other is written. */
    void announce(Set<String> addresses, CaseFile file) {
        if (addresses.isEmpty()) {
            return;
        }
        List<String> waiting = notices.waitingFor(addresses, file.id());
        addresses.stream().filter(address -> !waiting.contains(address)).forEach(address -> write(address, file, null));
    }

    /** Acknowledges a communication by anyone: that it has come, under which reference, and nothing else. */
    public Mail acknowledge(String address, String reference) {
        String body = "Your communication has reached the Registry as " + reference
                + ". It gives no procedural rights and gets no other answer.\n"
                + "Votre communication est parvenue au Greffe sous la référence " + reference
                + ". Elle ne confère aucun droit procédural et ne recevra pas d’autre réponse.\n"
                + "Ваше сообщение получено Секретариатом под номером " + reference
                + ". Процессуальных прав оно не даёт, иного ответа не будет.\n\n" + PORTAL
                + "/communication/receipt?reference=" + reference + "\n";
        Mail mail = new Mail(
                "<" + UUID.randomUUID() + "@comity.invalid>",
                address,
                "European Security Claims Tribunal - " + reference,
                body,
                null,
                acknowledgementOf(reference),
                systemClock.instant());
        notices.add(mail);
        return mail;
    }

    public static String acknowledgementOf(String reference) {
        return "communication:" + reference;
    }

    /** Removes the letters of a purpose, with the addresses they went to. */
    public void forget(String purpose) {
        notices.forget(purpose);
    }
}
