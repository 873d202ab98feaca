package comity.ear.trouble;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A mail server of somebody else: it asks for a name and a password, and can go away and come back. */
final class MailServer {

    static final String USER = "registry";
    static final String PASSWORD = "open sesame";

    private final int port = free();
    private final List<MimeMessage> received = new ArrayList<>();
    private GreenMail post;

    void open() {
        post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.setUser("registry@tribunal.example", USER, PASSWORD);
        post.start();
    }

    void goAway() {
        received.addAll(List.of(post.getReceivedMessages()));
        post.stop();
        post = null;
    }

    /** What a house is told to use this server. */
    Map<String, String> settings(String password) {
        return Map.of(
                "COMITY_SMTP_HOST", "127.0.0.1",
                "COMITY_SMTP_PORT", String.valueOf(port),
                "COMITY_SMTP_USER", USER,
                "COMITY_SMTP_PASSWORD", password,
                "COMITY_MAIL_FROM", "registry@tribunal.example",
                "COMITY_MAIL_REPLY_TO", "answers@tribunal.example",
                "COMITY_MAIL_BOUNCES", "bounces@tribunal.example");
    }

    /** Every letter that has arrived, with its headers. */
    List<MimeMessage> letters() {
        Stream<MimeMessage> now = post == null ? Stream.of() : Stream.of(post.getReceivedMessages());
        return Stream.concat(received.stream(), now).toList();
    }

    List<String> messageIds() {
        return letters().stream().map(letter -> header(letter, "Message-ID")).toList();
    }

    static String header(MimeMessage letter, String name) {
        try {
            return letter.getHeader(name, ", ");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
