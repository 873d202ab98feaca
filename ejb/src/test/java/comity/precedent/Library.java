package comity.precedent;

import comity.db.RealDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.stat.Statistics;

/** A database with the precedent tables and an index, in a folder or on a server, for tests without a server. */
final class Library implements AutoCloseable {

    static final Instant NOW = Instant.parse("2027-10-12T12:00:00Z");

    private final EmbeddedPostgres postgres;
    private final EntityManagerFactory factory;

    Library(Path index) throws IOException {
        this(OpenSearchServer.running() == null ? inFolder(index) : onServer(OpenSearchServer.running()));
    }

    /** With the index in a folder, whatever server runs. */
    static Library withLucene(Path index) throws IOException {
        return new Library(inFolder(index));
    }

    private static Map<String, String> inFolder(Path index) {
        return Map.of(
                "hibernate.search.backend.type", "lucene",
                "hibernate.search.backend.directory.root", index.toString(),
                "hibernate.search.backend.lucene_version", "9.11.1",
                "hibernate.search.backend.sharding.strategy", "explicit",
                "hibernate.search.backend.sharding.shard_identifiers", "A,B");
    }

    /** Each library by names of its own. */
    private static Map<String, String> onServer(OpenSearchServer server) {
        System.setProperty("comity.search.prefix", "library-" + System.nanoTime() + "-");
        return Map.of(
                "hibernate.search.backend.type", "elasticsearch",
                "hibernate.search.backend.uris", server.url(),
                "hibernate.search.backend.username", "",
                "hibernate.search.backend.version", "opensearch:2.18",
                "hibernate.search.backend.version_check.enabled", "false",
                "hibernate.search.backend.layout.strategy", OpenSearchLayout.class.getName());
    }

    private Library(Map<String, String> engine) throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        Configuration configuration = new Configuration()
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty("hibernate.generate_statistics", "true")
                .setProperty("hibernate.default_batch_fetch_size", "32")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("hibernate.search.backend.analysis.configurer", TribunalAnalysis.class.getName())
                .setProperty("hibernate.search.indexing.listeners.enabled", "false")
                .setProperty("hibernate.search.schema_management.strategy", "none");
        engine.forEach(configuration::setProperty);
        RealDatabase.mapped().forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", postgres.getPostgresDatabase());
        factory = configuration.buildSessionFactory();
    }

    /** The rooms of the feature on one entity manager. */
    record Rooms(PrecedentEntries entries, IndexedPrecedents index, Precedents search) {}

    /** The whole module on one entity manager, wired as the server would. */
    <T> T wired(Function<Wiring, T> work) {
        EntityManager manager = factory.createEntityManager();
        try {
            manager.getTransaction().begin();
            T result = work.apply(new Wiring(manager));
            manager.getTransaction().commit();
            return result;
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        }
    }

    <T> T in(Function<Rooms, T> work) {
        EntityManager manager = factory.createEntityManager();
        try {
            manager.getTransaction().begin();
            PrecedentEntries entries = new PrecedentEntries(manager);
            IndexedPrecedents index = new IndexedPrecedents(manager);
            T result = work.apply(new Rooms(entries, index, new Precedents(entries, index, new SpellingHelp(index))));
            manager.getTransaction().commit();
            return result;
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        }
    }

    void with(Consumer<Rooms> work) {
        in(rooms -> {
            work.accept(rooms);
            return null;
        });
    }

    /** Publishes an entry: row, text and queue, as the real publication does. */
    Long publish(
            String slug,
            String citation,
            String title,
            String type,
            String language,
            Map<LabelKind, List<String>> labels,
            String... paragraphs) {
        return in(rooms -> {
            PrecedentEntry entry = PrecedentEntry.ofDecision(null, slug, citation, NOW);
            int year = Integer.parseInt(slug.substring(0, 4));
            entry.describe(type, title, null, language, LocalDate.of(year, 5, 3));
            labels.forEach(entry::label);
            rooms.entries().add(entry);
            List<Passage> passages = new java.util.ArrayList<>();
            for (String words : paragraphs) {
                passages.add(Passage.paragraph(passages.size() + 1, words));
            }
            rooms.entries().write(entry, passages);
            rooms.entries().queue(entry.id(), NOW);
            return entry.id();
        });
    }

    /** Keeps an authority of another court as the import does, without its file; null for a day that nobody knows. */
    Long authority(String citation, String title, String language, LocalDate day, String... paragraphs) {
        return in(rooms -> {
            PrecedentEntry entry = PrecedentEntry.external(
                    new ImportAuthority(null, citation, title, "Court", null, day, language, null, null, null, null),
                    "ext-" + PrecedentEntry.citationKey(citation).toLowerCase(java.util.Locale.ROOT),
                    "editor",
                    NOW);
            entry.describe(PrecedentEntry.EXTERNAL, title, null, language, day);
            rooms.entries().add(entry);
            List<Passage> passages = new java.util.ArrayList<>();
            for (String words : paragraphs) {
                passages.add(Passage.paragraph(passages.size() + 1, words));
            }
            rooms.entries().write(entry, passages);
            rooms.entries().queue(entry.id(), NOW);
            return entry.id();
        });
    }

    /** How many statements the work sends to the database. */
    long statements(Runnable work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    /** As if the folder of the index were lost. */
    void loseIndex() {
        wired(house -> {
            for (IndexCopy copy : IndexCopy.values()) {
                house.bean(WrittenIndex.class).empty(copy);
            }
            return null;
        });
    }

    /** Writes into a copy of the index past the product. */
    void index(IndexCopy copy, Consumer<SearchIndexingPlan> damage) {
        try (EntityManager manager = factory.createEntityManager()) {
            manager.getTransaction().begin();
            new IndexEngines(manager).engine().aim(copy);
            SearchIndexingPlan plan = Search.session(manager).indexingPlan();
            damage.accept(plan);
            plan.execute();
            manager.getTransaction().commit();
        }
    }

    /** Removes an entry that the queue has not brought yet, as no act of the house does. */
    void remove(Long entryId) {
        try (EntityManager manager = factory.createEntityManager()) {
            manager.getTransaction().begin();
            for (String table : List.of("index_outbox where entry_id", "precedent_entry where id")) {
                manager.createNativeQuery("delete from " + table + " = ?1")
                        .setParameter(1, entryId)
                        .executeUpdate();
            }
            manager.getTransaction().commit();
        }
    }

    int feed() {
        return wired(house -> house.bean(PrecedentIndexing.class).feedNext(100, NOW));
    }

    PrecedentResults search(String text) {
        return search(PrecedentQuery.of(text));
    }

    List<PrecedentResults.Hit> list(String text) {
        return in(rooms -> rooms.search().list(PrecedentQuery.of(text), 500));
    }

    PrecedentResults search(PrecedentQuery query) {
        return in(rooms -> rooms.search().search(query));
    }

    @Override
    public void close() throws IOException {
        factory.close();
        postgres.close();
    }
}
