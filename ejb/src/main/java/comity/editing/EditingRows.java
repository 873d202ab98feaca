package comity.editing;

import comity.access.NoSuchThing;
import comity.decision.DecisionType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the editors have written, and how later decisions treat earlier ones. */
@ApplicationScoped
public class EditingRows {

    private static final Comparator<Holding> IN_TEXT = Comparator.comparing((Holding holding) ->
                    holding.paragraphs().isEmpty() ? 0 : holding.paragraphs().get(0))
            .thenComparing(Holding::id);

    @PersistenceContext
    private EntityManager entityManager;

    <T> T add(T row) {
        entityManager.persist(row);
        entityManager.flush();
        return row;
    }

    /** Numbers of versions are those of the database after this. */
    void write() {
        entityManager.flush();
    }

    Holding holding(Long decisionId, Long id) {
        Holding holding = id == null ? null : entityManager.find(Holding.class, id);
        if (holding == null || holding.isWithdrawn() || !holding.decisionId().equals(decisionId)) {
            throw new NoSuchThing();
        }
        return holding;
    }

    Headnote headnote(Long decisionId, Long id) {
        Headnote headnote = id == null ? null : entityManager.find(Headnote.class, id);
        if (headnote == null || headnote.isWithdrawn() || !headnote.decisionId().equals(decisionId)) {
            throw new NoSuchThing();
        }
        return headnote;
    }

    /** What there is among some ids or words, {@code :some} in the query; where there are none nothing is asked. */
    private <T> List<T> among(Collection<?> some, Class<T> type, String query) {
        return some.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(query, type)
                        .setParameter("some", some)
                        .getResultList();
    }

    /** Holdings of these decisions in the order of their paragraphs. */
    List<Holding> holdings(Collection<Long> decisionIds) {
        return among(decisionIds, Holding.class, "from Holding h where h.decisionId in :some and h.withdrawnAt is null")
                .stream()
                .sorted(IN_TEXT)
                .toList();
    }

    /** Headnotes of these decisions in their order. */
    List<Headnote> headnotes(Collection<Long> decisionIds) {
        return among(
                decisionIds,
                Headnote.class,
                "from Headnote h where h.decisionId in :some and h.withdrawnAt is null"
                        + " order by h.decisionId, h.place, h.id");
    }

    /** Holdings on a provision, the latest decision first. */
    List<Holding> onProvision(String provision, int most) {
        return entityManager
                .createQuery(
                        "select h from Holding h join Decision d on d.id = h.decisionId where h.withdrawnAt is null"
                                + " and exists (select 1 from h.interpretations i where i.provision = :provision)"
                                + " order by d.dates.dateOfDecision desc, h.id desc",
                        Holding.class)
                .setParameter("provision", provision)
                .setMaxResults(most)
                .getResultList();
    }

    /** Holdings that decide, of appeal decisions, on these provisions and neither doubted nor bad; the latest first. */
    List<Holding> binding(Collection<String> provisions) {
        return provisions.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select h from Holding h join Decision d on d.id = h.decisionId where h.withdrawnAt is"
                                        + " null and h.kind = :kind and h.status in :statuses and d.name.type = :type"
                                        + " and d.dates.publishedAt is not null and exists (select 1 from"
                                        + " h.interpretations i where i.provision in :provisions)"
                                        + " order by d.dates.dateOfDecision desc, h.id desc",
                                Holding.class)
                        .setParameter("kind", HoldingKind.RATIO)
                        .setParameter("statuses", List.of(HoldingStatus.GOOD, HoldingStatus.QUALIFIED))
                        .setParameter("type", DecisionType.A)
                        .setParameter("provisions", provisions)
                        .getResultList();
    }

    /** Holdings by their ids, withdrawn ones too. */
    List<Holding> holdingsById(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("from Holding h where h.id in :ids order by h.id", Holding.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Headnotes under a keyword, the latest decision first. */
    List<Headnote> underKeyword(Collection<String> keywords, int most) {
        return keywords.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select h from Headnote h join Decision d on d.id = h.decisionId where h.withdrawnAt is"
                                        + " null and exists (select 1 from h.keywords k where k in :keywords)"
                                        + " order by d.dates.dateOfDecision desc, h.id",
                                Headnote.class)
                        .setParameter("keywords", keywords)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** How many headnotes stand under each keyword. */
    Map<String, Long> countsOfKeywords() {
        return entityManager
                .createQuery(
                        "select k, count(h) from Headnote h join h.keywords k where h.withdrawnAt is null group by k",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Confirmed treatments of these decisions in the public words of others; the latest first. */
    List<LaterTreatment> later(Collection<String> slugs) {
        return among(
                slugs,
                LaterTreatment.class,
                "select new comity.editing.LaterTreatment(c.toSlug, c.toParagraph, c.toHolding, d.id,"
                        + " d.name.slug, d.name.citation, index(c), c.fromParagraph, c.treatment,"
                        + " f.weight, d.name.type, d.adoption, d.dates.dateOfDecision) from Decision d"
                        + " join d.cited c join PrecedentEntry f on f.decisionId = d.id where c.toSlug in"
                        + " :some and c.confirmed = true and c.dismissed = false and c.inPublic = true"
                        + " and d.dates.publishedAt is not null and d.name.slug <> c.toSlug order by"
                        + " d.dates.dateOfDecision desc, d.id desc");
    }

    /** Citations of a decision in the public words of others, the latest first. */
    List<LaterCitation> citing(String slug, int most) {
        return entityManager
                .createQuery(
                        "select new comity.editing.LaterCitation(f.slug, f.citation, f.title, f.dateOfDecision,"
                                + " f.weight, c.fromParagraph, c.toParagraph, c.treatment, c.confirmed, c.depth) from"
                                + " Decision d join d.cited c join PrecedentEntry f on f.decisionId = d.id where c.toSlug"
                                + " = :slug and c.dismissed = false and c.inPublic = true and d.dates.publishedAt is not"
                                + " null and d.name.slug <> c.toSlug order by d.dates.dateOfDecision desc, d.id desc,"
                                + " c.fromParagraph",
                        LaterCitation.class)
                .setParameter("slug", slug)
                .setMaxResults(most)
                .getResultList();
    }

    /** Addresses of those that are published decisions, by id. */
    Map<Long, String> published(Collection<String> slugs) {
        return among(
                        slugs,
                        Object[].class,
                        "select e.decisionId, e.slug from PrecedentEntry e where e.decisionId is not null"
                                + " and e.slug in :some")
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** A published decision as lists name it. */
    record Named(Long id, String slug, String citation, String title, LocalDate date, int weight) {}

    Map<Long, Named> named(Collection<Long> decisionIds) {
        return among(
                        decisionIds,
                        Named.class,
                        "select new comity.editing.EditingRows$Named(e.decisionId, e.slug, e.citation,"
                                + " e.title, e.dateOfDecision, e.weight) from PrecedentEntry e where e.decisionId"
                                + " in :some")
                .stream()
                .collect(Collectors.toMap(Named::id, row -> row));
    }

    /** The latest lines of the log of a decision. */
    List<EditingChange> changes(Long decisionId, int most) {
        return entityManager
                .createQuery(
                        "from EditingChange c where c.decisionId = :decision order by c.id desc", EditingChange.class)
                .setParameter("decision", decisionId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Citations that can be confirmed in these decisions, and how many an editor has dealt with. */
    record Dealt(Long decisionId, long all, long dealt) {}

    Map<Long, Dealt> citations(Collection<Long> decisionIds) {
        return among(
                        decisionIds,
                        Dealt.class,
                        "select new comity.editing.EditingRows$Dealt(d.id, count(c), sum(case when c.confirmed"
                                + " = true or c.dismissed = true then 1L else 0L end)) from Decision d join"
                                + " d.cited c where d.id in :some and c.inPublic = true group by d.id")
                .stream()
                .collect(Collectors.toMap(Dealt::decisionId, row -> row));
    }

    /** Provisions of a decision of which the editor has said that nothing is held on them. */
    List<ProvisionSetAside> setAside(Collection<Long> decisionIds) {
        return among(
                decisionIds,
                ProvisionSetAside.class,
                "from ProvisionSetAside p where p.decisionId in :some and p.takenBackAt is null");
    }

    /** Terms in use. */
    List<Keyword> keywords() {
        return entityManager
                .createQuery(
                        "select distinct k from Keyword k left join fetch k.related where k.retiredAt is null"
                                + " order by k.id",
                        Keyword.class)
                .getResultList();
    }
}
