package comity.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/**
 * A real PostgreSQL with every migration run and every entity of the module mapped and validated; one for the whole
 * test run. It ends with the virtual machine.
 */
public final class RealDatabase {

    private static RealDatabase one;
    private static RuntimeException failed;

    private final DataSource dataSource;
    private final SessionFactory sessions;

    private RealDatabase() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        HikariDataSource pool = pooled(server);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                pool.close();
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        dataSource = pool;
        Migrations.run(dataSource);
        Configuration configuration = new Configuration();
        configuration.getProperties().put("hibernate.connection.datasource", dataSource);
        configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
        configuration.setProperty("hibernate.search.enabled", "false");
        configuration.setProperty("hibernate.generate_statistics", "true");
        configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
        configuration.setProperty("hibernate.query.fail_on_pagination_over_collection_fetch", "true");
        mapped().forEach(configuration::addAnnotatedClass);
        sessions = configuration.buildSessionFactory();
    }

    /** Connections are kept, as in the server: opening one for each transaction took longer than the transactions. */
    private static HikariDataSource pooled(EmbeddedPostgres server) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(server.getPostgresDatabase());
        pool.setMinimumIdle(1);
        pool.setMaximumPoolSize(60);
        return new HikariDataSource(pool);
    }

    public static synchronized RealDatabase open() {
        if (failed != null) {
            throw failed;
        }
        if (one == null) {
            try {
                one = new RealDatabase();
            } catch (IOException e) {
                failed = new UncheckedIOException(e);
                throw failed;
            } catch (RuntimeException e) {
                failed = e;
                throw e;
            }
        }
        return one;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public SessionFactory sessions() {
        return sessions;
    }

    /** Works in one transaction that is rolled back at the end. */
    public <T> T tried(Function<EntityManager, T> work) {
        try (EntityManager entityManager = sessions.createEntityManager()) {
            entityManager.getTransaction().begin();
            try {
                return work.apply(entityManager);
            } finally {
                entityManager.getTransaction().rollback();
            }
        }
    }

    /** Hands a repository its entity manager, as the server would. */
    public static <T> T with(EntityManager entityManager, T repository) {
        for (Class<?> type = repository.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == EntityManager.class) {
                    try {
                        field.setAccessible(true);
                        field.set(repository, entityManager);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
        return repository;
    }

    /** Every entity and embeddable of the module. */
    public static List<Class<?>> mapped() {
        return classes()
                .filter(type -> type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Embeddable.class))
                .toList();
    }

    /** Every class of the module's main code. */
    static Stream<Class<?>> classes() {
        try {
            Path root = Path.of(Migrations.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("comity"))) {
                return files
                        .filter(file -> file.toString().endsWith(".class"))
                        .map(file -> root.relativize(file).toString())
                        .filter(name -> !name.endsWith("package-info.class"))
                        .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                        .<Class<?>>map(RealDatabase::named)
                        .toList()
                        .stream();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, RealDatabase.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
