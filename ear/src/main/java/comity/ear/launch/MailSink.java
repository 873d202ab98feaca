package comity.ear.launch;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Takes every letter of a demonstration, keeps it in the home and shows it on a page; nothing leaves the machine. */
final class MailSink {

    private static final int SHOWN = 200;

    private final Path folder;
    private final int smtpPort;
    private final int pagePort;
    private final GreenMail post;
    private HttpServer page;
    private ScheduledExecutorService keeping;

    MailSink(Settings settings, Kept ports) {
        this.folder = settings.home().resolve("mail");
        this.smtpPort = ports.port("mail", 3025);
        this.pagePort = ports.port("mail-page", 8025);
        this.post = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    void start() {
        try {
            Files.createDirectories(folder);
            post.start();
            page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
            page.createContext("/", this::show);
            page.start();
        } catch (IOException e) {
            throw new Refused("Cannot open the mail page: " + e.getMessage(), e);
        }
        keeping = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "mail sink");
            thread.setDaemon(true);
            return thread;
        });
        keeping.scheduleWithFixedDelay(this::keep, 1, 1, TimeUnit.SECONDS);
    }

    void stop() {
        keeping.shutdownNow();
        keep();
        page.stop(0);
        post.stop();
    }

    int smtpPort() {
        return smtpPort;
    }

    String url() {
        return "http://localhost:" + pagePort + "/";
    }

    private synchronized void keep() {
        try {
            MimeMessage[] letters = post.getReceivedMessages();
            for (MimeMessage letter : letters) {
                Path file = folder.resolve(System.currentTimeMillis() + "-" + UUID.randomUUID() + ".eml");
                try (OutputStream out = Files.newOutputStream(file)) {
                    letter.writeTo(out);
                }
            }
            if (letters.length > 0) {
                post.purgeEmailFromAllMailboxes();
            }
        } catch (IOException | MessagingException | com.icegreen.greenmail.store.FolderException e) {
            System.out.println("A letter could not be kept: " + e.getMessage());
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        keep();
        StringBuilder html = new StringBuilder("<!doctype html><html lang='en'><meta charset='utf-8'>"
                + "<title>Letters of the demonstration</title><h1>Letters of the demonstration</h1>");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> newest =
                    files.sorted(Comparator.reverseOrder()).limit(SHOWN).toList();
            html.append("<p>").append(newest.size()).append(" letters, the newest first.</p>");
            newest.forEach(file -> append(html, file));
        }
        byte[] body = html.append("</html>").toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'none'");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static void append(StringBuilder html, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage letter = new MimeMessage(null, in);
            html.append("<article><h2>")
                    .append(escape(letter.getSubject()))
                    .append("</h2><p>To ")
                    .append(escape(letter.getHeader("To", ", ")))
                    .append(", ")
                    .append(escape(String.valueOf(letter.getSentDate())))
                    .append("</p><pre>")
                    .append(escape(words(letter.getContent())))
                    .append("</pre></article><hr>");
        } catch (MessagingException unreadable) {
            html.append("<p>Unreadable letter ").append(file.getFileName()).append("</p>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plain words of a letter, also of one that comes in several forms. */
    private static String words(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts ? words(parts.getBodyPart(0).getContent()) : String.valueOf(content);
    }

    private static String escape(String text) {
        return String.valueOf(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
