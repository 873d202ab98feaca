package comity.editing;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.precedent.PrecedentIndexing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The precedent editor keeps the thesaurus (section 11): adds terms, changes them, retires one in favour of another.
 * Every change is logged, and the search gets anew what stands under the term.
 */
@ApplicationScoped
@Transactional
public class ThesaurusEditing {

    /** Longest term in characters. */
    public static final int LONGEST = 80;

    @Inject
    Editors editors;

    @Inject
    KeywordRows rows;

    @Inject
    EditingLog log;

    @Inject
    PrecedentIndexing indexing;

    /**
     * Adds a term. Gives its id.
     *
     * @throws EditingIncomplete if words are missing or are those of another term, or it would stand where none can
     */
    public String add(WriteKeyword words, Actor actor) {
        editors.require(actor);
        List<Keyword> all = rows.locked();
        ThesaurusRules.require(null, words, all);
        Keyword keyword = rows.add(new Keyword(ThesaurusRules.id(words, all), words));
        relate(keyword, words.related(), all);
        note(keyword, actor, "", text(keyword));
        rows.write();
        return keyword.id();
    }

    /**
     * Changes words, the broader term and the related ones.
     *
     * @throws EditingIncomplete as for a new term, or if the term is retired
     * @throws EditedMeanwhile if the version is not the one in force
     */
    public void change(String id, WriteKeyword words, Actor actor) {
        editors.require(actor);
        List<Keyword> all = rows.locked();
        Keyword keyword = required(id, words.version(), all);
        ThesaurusRules.require(id, words, all);
        String was = text(keyword);
        keyword.write(words);
        relate(keyword, words.related(), all);
        note(keyword, actor, was, text(keyword));
        Set<String> named =
                ThesaurusRules.narrower(id, all).stream().map(Keyword::id).collect(Collectors.toSet());
        named.add(id);
        rows.under(named).stream()
                .map(Headnote::decisionId)
                .distinct()
                .forEach(decision -> indexing.edited(decision, log.now()));
        rows.write();
    }

    /**
     * Retires a term: its headnotes stand under the other one, its addresses lead there, and no headnote can be put under
     * it any more. Gives how many headnotes have moved.
     *
     * @throws EditingIncomplete without another term in use, or while terms stand below it
     * @throws EditedMeanwhile if the version is not the one in force
     */
    public int retire(String id, RetireKeyword command, Actor actor) {
        editors.require(actor);
        List<Keyword> all = rows.locked();
        Keyword keyword = required(id, command.version(), all);
        ThesaurusRules.require(keyword, command.favour(), all);
        String was = text(keyword);
        List<Headnote> moved = rows.under(Set.of(id));
        for (Headnote headnote : moved) {
            String before = HeadnoteEditing.text(headnote);
            headnote.move(id, command.favour());
            log.note(
                    headnote.decisionId(),
                    actor,
                    EditingChange.Thing.HEADNOTE,
                    String.valueOf(headnote.place()),
                    before,
                    HeadnoteEditing.text(headnote));
        }
        relate(keyword, List.of(), all);
        rows.retiredFor(Set.of(id)).forEach(earlier -> earlier.pass(command.favour()));
        keyword.retire(command.favour(), log.now());
        note(keyword, actor, was, "→ " + command.favour());
        rows.write();
        return moved.size();
    }

    private Keyword required(String id, Integer version, List<Keyword> all) {
        Keyword keyword =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NoSuchThing::new);
        if (!Objects.equals(version, keyword.version())) {
            throw new EditedMeanwhile(rows.changes(id, 1).stream()
                    .findFirst()
                    .map(KeywordChange::actorName)
                    .orElse("–"));
        }
        new EditingIncomplete()
                .unless(
                        !keyword.isRetired(),
                        "id",
                        "KEYWORD_RETIRED",
                        Objects.requireNonNullElse(keyword.retiredFor(), ""))
                .done();
        return keyword;
    }

    /** Related terms name each other. */
    private static void relate(Keyword keyword, List<String> related, List<Keyword> all) {
        Set<String> touched = new HashSet<>(keyword.related());
        touched.addAll(related);
        for (Keyword other : all) {
            if (touched.contains(other.id())) {
                boolean now = related.contains(other.id());
                keyword.relate(other.id(), now);
                other.relate(keyword.id(), now);
            }
        }
    }

    private void note(Keyword keyword, Actor actor, String was, String became) {
        if (!was.equals(became)) {
            rows.add(new KeywordChange(keyword.id(), log.now(), actor, was, became));
        }
    }

    private static String text(Keyword keyword) {
        return Thesaurus.LANGUAGES.stream().map(keyword::name).collect(Collectors.joining(" / "))
                + (keyword.broader() == null ? "" : "; ↑ " + keyword.broader())
                + (keyword.related().isEmpty()
                        ? ""
                        : "; ↔ " + keyword.related().stream().sorted().collect(Collectors.joining(", ")));
    }
}
