package comity.editing;

import comity.access.NoSuchThing;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** The thesaurus on the editor's desk (section 11): every term with its version, and one of them with its log. */
@ApplicationScoped
@Transactional
public class ThesaurusDesk {

    private static final int CHANGES = 20;

    @Inject
    Editors editors;

    @Inject
    EditingRows rows;

    @Inject
    KeywordRows keywords;

    /** Every term by its id, retired ones too. */
    public List<KeywordRow> list(Actor actor) {
        editors.require(actor);
        List<Keyword> all = keywords.all();
        Map<String, Long> counts = rows.countsOfKeywords();
        return all.stream()
                .map(keyword -> row(keyword, all, counts.getOrDefault(keyword.id(), 0L), List.of()))
                .toList();
    }

    /** @throws NoSuchThing if there never was such a term */
    public KeywordRow of(String id, Actor actor) {
        editors.require(actor);
        List<Keyword> all = keywords.all();
        Keyword keyword =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NoSuchThing::new);
        List<KeywordRow.Change> changes = keywords.changes(id, CHANGES).stream()
                .map(line -> new KeywordRow.Change(line.at(), line.actorName(), line.was(), line.became()))
                .toList();
        return row(keyword, all, rows.countsOfKeywords().getOrDefault(id, 0L), changes);
    }

    private static KeywordRow row(Keyword keyword, List<Keyword> all, long headnotes, List<KeywordRow.Change> changes) {
        return new KeywordRow(
                keyword.id(),
                keyword.version(),
                keyword.broader(),
                keyword.name("en"),
                keyword.name("fr"),
                keyword.name("ru"),
                ThesaurusRules.narrower(keyword.id(), all).stream()
                        .map(Keyword::id)
                        .toList(),
                keyword.related().stream().sorted().toList(),
                headnotes,
                keyword.retiredFor(),
                changes);
    }
}
