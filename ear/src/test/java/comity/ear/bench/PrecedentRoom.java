package comity.ear.bench;

import comity.db.Migrations;
import comity.precedent.PrecedentEntry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.lucene.analysis.Analyzer;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.search.backend.lucene.index.LuceneIndexManager;
import org.hibernate.search.engine.backend.metamodel.IndexFieldDescriptor;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.postgresql.ds.PGPoolingDataSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The precedent database without a server: a PostgreSQL as durable as the house's own with every migration run, the
 * product's entities, its index in a folder and its services, wired as the server would.
 */
final class PrecedentRoom implements AutoCloseable {

    /** The tribunal's time here: after every invented decision. */
    static final Instant NOW = Instant.parse("2027-10-12T12:00:00Z");

    /** Every class of the product's domain. */
    static final List<Class<?>> MODULE = classes();

    private static final int QUIET_SECONDS = 4;

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final PGPoolingDataSource pool;
    private final SessionFactory sessions;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final Beans beans;

    private PrecedentRoom(Path folder) throws IOException {
        this.folder = folder;
        System.setProperty("org.jboss.logging.provider", "jdk");
        System.setProperty("comity.documents", folder.resolve("documents").toString());
        System.setProperty("jboss.server.data.dir", folder.toString());
        postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_wal_size", "1GB")
                .setServerConfig("jit", "off")
                .start();
        pool = pool();
        sessions = map();
        EntityManager given = (EntityManager) Proxy.newProxyInstance(
                PrecedentRoom.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(current.get(), arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
        beans = new Beans(given, NOW);
    }

    static PrecedentRoom open(Path folder) throws IOException {
        return new PrecedentRoom(folder);
    }

    @SuppressWarnings("deprecation") // the only pool at hand; a session for each search would be measured instead
    private PGPoolingDataSource pool() {
        PGPoolingDataSource source = new PGPoolingDataSource();
        source.setDataSourceName("precedents " + folder);
        source.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
        source.setMaxConnections(20);
        return source;
    }

    /** With the product's own settings, but for the place of the data. */
    private SessionFactory map() {
        Configuration configuration = new Configuration();
        settings().forEach(configuration::setProperty);
        configuration.setProperty("hibernate.search.backend.directory.root", index().toString());
        MODULE.stream()
                .filter(type -> type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Embeddable.class))
                .forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", pool);
        return configuration.buildSessionFactory();
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        try (InputStream unit = Migrations.class.getResourceAsStream("/META-INF/persistence.xml")) {
            NodeList properties = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(unit)
                    .getElementsByTagName("property");
            for (int i = 0; i < properties.getLength(); i++) {
                Element property = (Element) properties.item(i);
                settings.put(property.getAttribute("name"), unset(property.getAttribute("value")));
            }
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return settings;
    }

    /** What a setting is where its variable is not given. */
    private static String unset(String value) {
        return value.replaceAll("\\$\\{env\\.\\w+:([^}]*)}", "$1");
    }

    /** Every class of the module, whether they lie in a folder or in a jar. */
    private static List<Class<?>> classes() {
        try {
            URI module = Migrations.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(module);
            if (Files.isDirectory(place)) {
                return classes(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return classes(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("comity"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .<Class<?>>map(PrecedentRoom::named)
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, PrecedentRoom.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    Path index() {
        return folder.resolve("index");
    }

    <T> T bean(Class<T> type) {
        return beans.bean(type);
    }

    /** Does it in one transaction. */
    <T> T in(Supplier<T> work) {
        return in(false, work);
    }

    /** @param hurry whether the index is written without waiting for the disk */
    <T> T in(boolean hurry, Supplier<T> work) {
        try (EntityManager manager = sessions.createEntityManager()) {
            current.set(manager);
            if (hurry) {
                Search.session(manager)
                        .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async());
            }
            manager.getTransaction().begin();
            try {
                T result = work.get();
                manager.getTransaction().commit();
                return result;
            } finally {
                if (manager.getTransaction().isActive()) {
                    manager.getTransaction().rollback();
                }
            }
        } finally {
            current.remove();
        }
    }

    void with(Runnable work) {
        in(() -> {
            work.run();
            return null;
        });
    }

    /** The analysis of the product's index of this type. */
    Analyzer analyzer(Class<?> indexed) {
        return manager(indexed).indexingAnalyzer();
    }

    /** The languages that the product's index has fields for. */
    List<String> languages() {
        return manager(PrecedentEntry.class).descriptor().staticFields().stream()
                .map(IndexFieldDescriptor::relativeName)
                .filter(field -> field.startsWith("words_"))
                .map(field -> field.substring("words_".length()))
                .sorted()
                .toList();
    }

    private LuceneIndexManager manager(Class<?> indexed) {
        return Search.mapping(sessions).indexedEntity(indexed).indexManager().unwrap(LuceneIndexManager.class);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.getJdbcUrl("postgres", "postgres"));
    }

    void execute(String... commands) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    long number(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Waits until nothing is written into the index any more: neither words that were not waited for nor a merge. */
    void settle() {
        long before = -1;
        for (long now = size(index()); now != before; now = size(index())) {
            before = now;
            try {
                TimeUnit.SECONDS.sleep(QUIET_SECONDS);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(ended);
            }
        }
    }

    /** Bytes of all files in a folder. */
    static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        sessions.close();
        pool.close();
        postgres.close();
        System.clearProperty("comity.documents");
        System.clearProperty("jboss.server.data.dir");
    }
}
