package comity.ear.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** The house: opened from the cellar upwards, closed from the roof downwards. */
public final class House implements AutoCloseable {

    private final Settings settings;
    private final Deque<Runnable> closing = new ArrayDeque<>();
    private final Kept ports;
    private final Kept secrets;
    private final Map<String, String> application = new LinkedHashMap<>();

    private PostgresServer database;
    private KeycloakServer keycloak;
    private MailSink mail;
    private WildFlyServer server;
    private boolean upstairs;

    private House(Settings settings) {
        this.settings = settings;
        this.ports = new Kept(settings.home().resolve("ports.properties"), settings);
        this.secrets = new Kept(settings.home().resolve("secrets.properties"), settings);
    }

    /** Opens the house and returns when it answers; on a refusal nothing is left running. */
    public static House open(Settings settings) {
        return open(settings, true);
    }

    /** Opens only what lies below the application server, for tests that start a server of their own. */
    public static House openCellar(Settings settings) {
        return open(settings, false);
    }

    private static House open(Settings settings, boolean whole) {
        settings.requireParts();
        Opening turn = Opening.turn();
        try {
            return opened(settings, whole);
        } finally {
            turn.close();
        }
    }

    private static House opened(Settings settings, boolean whole) {
        Runnable unlock = lock(settings);
        Program.endOrphans(settings);
        if (settings.fresh()) {
            empty(settings);
        }
        House house = new House(settings);
        house.closing.push(unlock);
        Thread hook = new Thread(house::closeAll, "closing the house");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            house.openBelow();
            if (whole) {
                house.openServer();
            } else {
                house.server.prepare();
            }
            return house;
        } catch (RuntimeException problem) {
            house.closeAll();
            throw problem;
        }
    }

    public String url() {
        return settings.of("COMITY_URL").orElse(server.url());
    }

    public String keycloakUrl() {
        return application.get("COMITY_KEYCLOAK_URL");
    }

    public String mailUrl() {
        return mail == null ? "" : mail.url();
    }

    public Settings settings() {
        return settings;
    }

    /** What the application is told: the names and values of its environment. */
    public Map<String, String> environment() {
        return Map.copyOf(application);
    }

    /** Ends the application server as a power cut would; {@link #reopen()} starts it again. */
    public void cutPower() {
        server.kill();
    }

    /** Starts the application server once more, on the same port and data; in a cellar, for the first time. */
    public void reopen() {
        if (!upstairs) {
            closing.push(server::stop);
            upstairs = true;
        }
        server.start(application);
        server.awaitReady();
    }

    /** Ends the identity provider as a fault of its machine would; {@link #bringBackKeycloak()} starts it again. */
    public void takeAwayKeycloak() {
        keycloak.kill();
    }

    public void bringBackKeycloak() {
        keycloak.start();
        keycloak.awaitReady();
    }

    public long serverPid() {
        return server.pid();
    }

    /** The server's base folder: its configuration, deployments and data. */
    public Path serverBase() {
        return server.base();
    }

    public Path home() {
        return settings.home();
    }

    @Override
    public void close() {
        closeAll();
    }

    private void openBelow() {
        settings.of("COMITY_REFERENCE").ifPresent(folder -> application.put("COMITY_REFERENCE", folder));
        application.put("COMITY_MODE", settings.mode().name().toLowerCase(java.util.Locale.ROOT));
        settings.of("COMITY_WEBHOOK_INSIDE").ifPresent(hosts -> application.put("COMITY_WEBHOOK_INSIDE", hosts));
        application.put("COMITY_HOME", settings.home().toString());
        application.put(
                "COMITY_DOCUMENTS",
                settings.of("COMITY_DOCUMENTS")
                        .orElse(settings.home().resolve("documents").toString()));
        if (settings.of("COMITY_SEARCH_URL").isPresent()) {
            // Hibernate Search knows OpenSearch by the name of what it came from
            application.put("COMITY_SEARCH_BACKEND", "elasticsearch");
            settings.env().entrySet().stream()
                    .filter(setting -> setting.getKey().matches("COMITY_SEARCH_(URL|USER|PASSWORD|PREFIX)"))
                    .forEach(setting -> application.put(setting.getKey(), setting.getValue()));
        }
        if (settings.ownDatabase()) {
            openDatabase();
        }
        if (settings.ownMail()) {
            openMail();
        } else {
            settings.env().entrySet().stream()
                    .filter(setting -> setting.getKey().matches("COMITY_(SMTP|MAIL)_.*"))
                    .forEach(setting -> application.put(setting.getKey(), setting.getValue()));
        }
        server = new WildFlyServer(settings, ports);
        application.put("COMITY_URL", url());
        if (settings.ownKeycloak()) {
            openKeycloak();
        } else {
            String external = settings.of("COMITY_KEYCLOAK_URL").orElseThrow();
            application.put("COMITY_KEYCLOAK_URL", external);
            if (!Waiting.answers(external + "/realms/" + Realm.NAME, 200)) {
                throw new Refused("The identity provider at " + external + " has no realm " + Realm.NAME + ".");
            }
        }
        application.put("COMITY_OIDC_URL", application.get("COMITY_KEYCLOAK_URL") + "/realms/" + Realm.NAME);
    }

    private void openServer() {
        say("Application server");
        reopen();
    }

    private void openDatabase() {
        say("Database");
        database = new PostgresServer(settings, ports, secrets);
        closing.push(database::stop);
        database.start();
        application.put("COMITY_DB_URL", database.url("comity"));
        application.put("COMITY_DB_USER", "comity");
        application.put("COMITY_DB_PASSWORD", database.password());
    }

    private void openMail() {
        mail = new MailSink(settings, ports);
        mail.start();
        closing.push(mail::stop);
        application.put("COMITY_SMTP_HOST", "127.0.0.1");
        application.put("COMITY_SMTP_PORT", String.valueOf(mail.smtpPort()));
        application.put("COMITY_MAIL_FROM", "registry@escourt.example");
        application.put("COMITY_MAIL_REPLY_TO", "registry@escourt.example");
        application.put("COMITY_MAIL_BOUNCES", "bounces@escourt.example");
        application.put("COMITY_MAIL_PAGE", mail.url());
    }

    private void openKeycloak() {
        if (database == null) {
            throw new Refused("With an external database (COMITY_DB_URL) Keycloak must be external too:"
                    + " set COMITY_KEYCLOAK_URL.");
        }
        say("Identity provider");
        keycloak = new KeycloakServer(settings, database, ports, secrets);
        closing.push(keycloak::stop);
        keycloak.start();
        keycloak.awaitReady();
        KeycloakAdmin admin = new KeycloakAdmin(keycloak.url(), keycloak.password());
        String secret = secrets.secret("comity-service");
        if (!admin.hasRealm()) {
            say("Realm and cast (first start)");
            Cast cast = Cast.of(settings);
            admin.createRealm(new Realm(settings, secret).json(cast.persons(), cast.signatories()));
        }
        admin.portalAt(url());
        if (mail != null) {
            admin.lettersBy(mail.smtpPort(), "accounts@escourt.example");
        }
        application.put("COMITY_KEYCLOAK_URL", keycloak.url());
        application.put("COMITY_SERVICE_SECRET", secret);
    }

    private synchronized void closeAll() {
        while (!closing.isEmpty()) {
            try {
                closing.pop().run();
            } catch (RuntimeException problem) {
                System.out.println("While closing: " + problem.getMessage());
            }
        }
    }

    private static void say(String what) {
        System.out.println("  " + what + " ...");
    }

    private static void empty(Settings settings) {
        try {
            for (String part : new String[] {"database", "server", "documents", "mail", "log"}) {
                Trees.delete(settings.home().resolve(part));
            }
            Files.deleteIfExists(settings.home().resolve("ports.properties"));
            Files.deleteIfExists(settings.home().resolve("secrets.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One house in a home: the lock dies with its process, however that ends. */
    private static Runnable lock(Settings settings) {
        try {
            Files.createDirectories(settings.home());
            RandomAccessFile file =
                    new RandomAccessFile(settings.home().resolve("lock").toFile(), "rw");
            FileChannel channel = file.getChannel();
            FileLock lock = channel.tryLock();
            if (lock == null) {
                file.close();
                throw new Refused("A house is already open in " + settings.home()
                        + ": stop it, or choose another home with -Dcomity.home.");
            }
            return () -> {
                try {
                    lock.release();
                    file.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
        } catch (IOException e) {
            throw new Refused("Cannot use the home " + settings.home() + ": " + e.getMessage(), e);
        }
    }
}
