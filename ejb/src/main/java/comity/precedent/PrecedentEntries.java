package comity.precedent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries that the public may find, and the queue that feeds the index. */
@ApplicationScoped
public class PrecedentEntries {

    private static final long COUNTED_FOR = TimeUnit.SECONDS.toNanos(10);

    private volatile Counted counted;

    private record Counted(long entries, long at) {}

    @PersistenceContext
    private EntityManager entityManager;

    protected PrecedentEntries() {}

    PrecedentEntries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    PrecedentEntry add(PrecedentEntry entry) {
        entityManager.persist(entry);
        entityManager.flush();
        counted = null;
        return entry;
    }

    PrecedentEntry find(Long id) {
        return entityManager.find(PrecedentEntry.class, id);
    }

    /** Entries with their labels, in the order of the ids. */
    List<PrecedentEntry> byIds(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, PrecedentEntry> found = entityManager
                .createQuery("from PrecedentEntry e left join fetch e.labels where e.id in :ids", PrecedentEntry.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(PrecedentEntry::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    Optional<PrecedentEntry> bySlug(String slug) {
        return one("from PrecedentEntry e where lower(e.slug) = lower(?1)", slug);
    }

    Optional<PrecedentEntry> byCitation(String typed) {
        String key = PrecedentEntry.citationKey(typed);
        return key.isEmpty() ? Optional.empty() : one("from PrecedentEntry e where e.citationKey = ?1", key);
    }

    Optional<PrecedentEntry> ofDecision(Long decisionId) {
        return one("from PrecedentEntry e where e.decisionId = ?1", decisionId);
    }

    private Optional<PrecedentEntry> one(String query, Object key) {
        return entityManager
                .createQuery(query, PrecedentEntry.class)
                .setParameter(1, key)
                .getResultStream()
                .findFirst();
    }

    List<PrecedentEntry> bySlugs(Collection<String> slugs) {
        return entityManager
                .createQuery("from PrecedentEntry e where e.slug in :slugs", PrecedentEntry.class)
                .setParameter("slugs", slugs)
                .getResultList();
    }

    /**
     * Citations from or to these decisions in public words, between published decisions only; the latest first. Each
     * way is asked for alone: both in one condition, and every citation there is would be read.
     */
    List<CitationGraph.Edge> citationsOf(Collection<String> slugs, int most) {
        return slugs.isEmpty()
                ? List.of()
                : Stream.of("f.slug in :slugs", "t.slug in :slugs and f.slug not in :slugs")
                        .flatMap(way -> citations(way, slugs, most).stream())
                        .sorted(Cited.LATEST_FIRST)
                        .limit(most)
                        .map(Cited::edge)
                        .toList();
    }

    private List<Cited> citations(String way, Collection<String> slugs, int most) {
        return entityManager
                .createQuery(
                        "select new comity.precedent.Cited(f.dateOfDecision, f.slug, c.fromParagraph,"
                                + " t.slug, c.toParagraph, c.treatment, c.confirmed) from Decision d join d.cited c"
                                + " join PrecedentEntry f on f.decisionId = d.id"
                                + " join PrecedentEntry t on t.slug = c.toSlug where "
                                + way
                                + " and f.slug <> t.slug and c.inPublic = true and c.dismissed = false"
                                + " order by f.dateOfDecision desc, f.slug, c.fromParagraph",
                        Cited.class)
                .setParameter("slugs", slugs)
                .setMaxResults(most)
                .getResultList();
    }

    /** Entries on a provision, the latest first. */
    List<PrecedentEntry> onProvision(String provision, int most) {
        return entityManager
                .createQuery(
                        "select e from PrecedentEntry e join e.labels l where l.kind = PROVISION and l.value = :provision"
                                + " order by e.dateOfDecision desc nulls last, e.id desc",
                        PrecedentEntry.class)
                .setParameter("provision", provision)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many entries there are on each provision. */
    Map<String, Long> countsOfProvisions() {
        return entityManager
                .createQuery(
                        "select l.value, count(e) from PrecedentEntry e join e.labels l where l.kind = PROVISION"
                                + " group by l.value",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    List<PrecedentParagraph> paragraphs(Long entryId) {
        return entityManager
                .createQuery(
                        "from PrecedentParagraph p where p.entryId = :entry order by p.seq", PrecedentParagraph.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    /** Paragraphs of many entries, by entry. */
    Map<Long, List<PrecedentParagraph>> paragraphs(Collection<Long> entryIds) {
        return entityManager
                .createQuery(
                        "from PrecedentParagraph p where p.entryId in :entries order by p.entryId, p.seq",
                        PrecedentParagraph.class)
                .setParameter("entries", entryIds)
                .getResultStream()
                .collect(Collectors.groupingBy(PrecedentParagraph::entryId));
    }

    /** Entries with all their paragraphs, in the order given, each with its stamp. */
    List<WrittenIndex.Words> words(Map<PrecedentEntry, Long> stamps) {
        Map<Long, List<PrecedentParagraph>> paragraphs =
                paragraphs(stamps.keySet().stream().map(PrecedentEntry::id).toList());
        List<WrittenIndex.Words> words = new ArrayList<>();
        stamps.forEach((entry, stamp) ->
                words.add(new WrittenIndex.Words(entry, paragraphs.getOrDefault(entry.id(), List.of()), stamp)));
        return words;
    }

    List<PrecedentParagraph> paragraphsByIds(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("from PrecedentParagraph p where p.id in :ids", PrecedentParagraph.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Replaces the text of an entry, in the rows it already has: the index knows them by their ids. */
    void write(PrecedentEntry entry, List<Passage> passages) {
        List<PrecedentParagraph> rows = paragraphs(entry.id());
        for (int i = 0; i < passages.size(); i++) {
            if (i < rows.size()) {
                rows.get(i).rewrite(passages.get(i), entry.language());
            } else {
                entityManager.persist(new PrecedentParagraph(entry, i, passages.get(i)));
            }
        }
        rows.stream().skip(passages.size()).forEach(row -> row.rewrite(Passage.paragraph(null, ""), entry.language()));
        entityManager.flush();
    }

    /** Puts an entry into the queue of the index; no caller waits for more. */
    void queue(Long entryId, Instant at) {
        entityManager
                .createNativeQuery("insert into index_outbox (entry_id, queued_at) values (?1, ?2)")
                .setParameter(1, entryId)
                .setParameter(2, at)
                .executeUpdate();
    }

    void queueAll(Instant at) {
        entityManager
                .createNativeQuery("insert into index_outbox (entry_id, queued_at) select id, ?1 from precedent_entry"
                        + " order by id")
                .setParameter(1, at)
                .executeUpdate();
    }

    /** A row of the queue. */
    record Queued(Long id, Long entryId) {}

    /**
     * The next rows, held against other nodes until this transaction ends. What was tried least often comes first, so
     * that an entry that the index refuses stops nothing but itself.
     */
    List<Queued> next(int most) {
        List<?> rows = entityManager
                .createNativeQuery("select id, entry_id from index_outbox order by attempts, id limit ?1"
                        + " for update skip locked")
                .setParameter(1, most)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Queued(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .toList();
    }

    void done(Queued queued) {
        entityManager
                .createNativeQuery("delete from index_outbox where id = ?1")
                .setParameter(1, queued.id())
                .executeUpdate();
    }

    void failed(Queued queued, String error) {
        entityManager
                .createNativeQuery("update index_outbox set attempts = attempts + 1, last_error = ?2 where id = ?1")
                .setParameter(1, queued.id())
                .setParameter(2, error)
                .executeUpdate();
    }

    PrecedentResults.Coverage coverage() {
        return coverage(count());
    }

    /** As a search tells it: the entries were counted a moment ago, or each search would walk through them all. */
    PrecedentResults.Coverage toldCoverage() {
        Counted last = counted;
        if (last == null || System.nanoTime() - last.at() > COUNTED_FOR) {
            last = new Counted(count(), System.nanoTime());
            counted = last;
        }
        return coverage(last.entries());
    }

    /** How many decisions and authorities there are. */
    long count() {
        return entityManager
                .createQuery("select count(e) from PrecedentEntry e", Long.class)
                .getSingleResult();
    }

    private PrecedentResults.Coverage coverage(long all) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select (select count(distinct entry_id) from index_outbox), fed_at, rebuilt_at"
                        + " from index_state where id = 1")
                .getSingleResult();
        return new PrecedentResults.Coverage(all, ((Number) row[0]).longValue(), (Instant) row[1], (Instant) row[2]);
    }

    List<PrecedentEntry> externals(int most) {
        return entityManager
                .createQuery("from PrecedentEntry e where e.kind = :kind order by e.id desc", PrecedentEntry.class)
                .setParameter("kind", PrecedentKind.EXTERNAL)
                .setMaxResults(most)
                .getResultList();
    }
}
