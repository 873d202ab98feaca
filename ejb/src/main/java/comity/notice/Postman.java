package comity.notice;

import comity.common.SystemTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Takes letters from the outbox to the mail server ({@code COMITY_SMTP_HOST}, {@code _PORT}, {@code _USER},
 * {@code _PASSWORD}, {@code COMITY_MAIL_FROM}, {@code COMITY_MAIL_REPLY_TO}, {@code COMITY_MAIL_BOUNCES}). A server that
 * is away costs time, never a letter.
 */
@ApplicationScoped
@Transactional
public class Postman implements Carrier {

    private static final String TIMEOUT_MILLIS = "10000";

    /** Made once: to make one reads the description of every mail provider from its jar. */
    private final Session session = Session.getInstance(settings());

    @Inject
    Notices notices;

    @Inject
    @SystemTime
    Clock systemClock;

    @Inject
    Event<MailSettled> settled;

    /** Sends what waits, at most a batch, over one connection; returns how many letters were taken up. */
    @Override
    public int carry(int most) {
        List<Mail> letters = notices.waiting(systemClock.instant(), most);
        if (letters.isEmpty()) {
            return 0;
        }
        try (Transport server = session.getTransport("smtp")) {
            server.connect(System.getenv("COMITY_SMTP_USER"), System.getenv("COMITY_SMTP_PASSWORD"));
            for (Mail letter : letters) {
                send(letter, server);
            }
        } catch (MessagingException away) {
            Instant now = systemClock.instant();
            letters.stream()
                    .filter(letter -> letter.state() == Mail.State.WAITING)
                    .forEach(letter -> letter.putOff(String.valueOf(away.getMessage()), now));
        }
        MailSettled.of(letters).forEach(settled::fire);
        return letters.size();
    }

    /** A letter that the server does not take is tried again a few times; a server that is lost ends the batch. */
    private void send(Mail letter, Transport server) throws MessagingException {
        Instant now = systemClock.instant();
        try {
            MimeMessage message = message(letter, now);
            server.sendMessage(message, message.getAllRecipients());
            letter.accepted(now);
        } catch (SendFailedException | AddressException refused) {
            letter.failed(String.valueOf(refused.getMessage()), now);
        }
    }

    /** The bounce mailbox reported that a letter did not arrive. */
    public void bounced(String messageId) {
        notices.byMessageId(messageId).ifPresent(letter -> {
            letter.bounced(systemClock.instant());
            MailSettled.of(List.of(letter)).forEach(settled::fire);
        });
    }

    private MimeMessage message(Mail letter, Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", letter.messageId());
            }
        };
        message.setFrom(new InternetAddress(setting("COMITY_MAIL_FROM", "registry@comity.invalid")));
        message.setReplyTo(InternetAddress.parse(setting("COMITY_MAIL_REPLY_TO", "registry@comity.invalid")));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address()));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.body(), "UTF-8");
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", setting("COMITY_SMTP_HOST", "localhost"));
        settings.put("mail.smtp.port", setting("COMITY_SMTP_PORT", "25"));
        settings.put("mail.smtp.from", setting("COMITY_MAIL_BOUNCES", "bounces@comity.invalid"));
        settings.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        settings.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        settings.put("mail.smtp.auth", String.valueOf(System.getenv("COMITY_SMTP_USER") != null));
        settings.put("mail.smtp.starttls.enable", setting("COMITY_SMTP_STARTTLS", "false"));
        settings.put("mail.smtp.starttls.required", setting("COMITY_SMTP_STARTTLS", "false"));
        return settings;
    }

    private static String setting(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
    }
}
