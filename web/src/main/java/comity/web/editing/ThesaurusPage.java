package comity.web.editing;

import comity.editing.KeywordRow;
import comity.editing.ThesaurusDesk;
import comity.web.access.CurrentActor;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The thesaurus on the editor's desk, in the order of the reader's language; with {@code q} what has these words. */
@Named
@RequestScoped
public class ThesaurusPage {

    private static final String BELOW = " › ";

    @Inject
    ThesaurusDesk desk;

    @Inject
    CurrentActor current;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private Map<String, KeywordRow> all;

    /** Refuses everybody but the editor. */
    public void load() {
        all();
    }

    Map<String, KeywordRow> all() {
        if (all == null) {
            all = desk.list(current.actor()).stream().collect(Collectors.toMap(KeywordRow::id, Function.identity()));
        }
        return all;
    }

    public String getAsked() {
        String asked = request.getParameter("q");
        return asked == null ? "" : asked.strip();
    }

    /** The narrower terms after the broader one; what was retired stands where it stood. */
    public List<KeywordRow> getRows() {
        String asked = getAsked().toLowerCase(Locale.ROOT);
        return sorted(all().values().stream()
                .filter(row -> Stream.of(row.id(), row.en(), row.fr(), row.ru())
                        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(asked))));
    }

    /** Terms in use. */
    List<KeywordRow> used() {
        return sorted(all().values().stream().filter(row -> row.retiredFor() == null));
    }

    private List<KeywordRow> sorted(Stream<KeywordRow> rows) {
        Collator letters = Collator.getInstance(texts.locale());
        return rows.sorted(Comparator.comparing(
                                (KeywordRow row) -> name(row.broader() == null ? row : all().get(row.broader())),
                                letters)
                        .thenComparing(row -> row.broader() != null)
                        .thenComparing(this::name, letters))
                .toList();
    }

    /** The term alone in the reader's language. */
    public String name(KeywordRow row) {
        return switch (texts.locale().getLanguage()) {
            case "fr" -> row.fr();
            case "ru" -> row.ru();
            default -> row.en();
        };
    }

    /** The term below the one above it. */
    public String path(KeywordRow row) {
        return row.broader() == null ? name(row) : name(all().get(row.broader())) + BELOW + name(row);
    }

    /** The same by its id; nothing for none. */
    public String named(String id) {
        return id == null || !all().containsKey(id) ? "" : path(all().get(id));
    }

    public String named(List<String> ids) {
        return ids.stream().map(this::named).collect(Collectors.joining("; "));
    }

    /** The term in the other languages of the Tribunal. */
    public String elsewhere(KeywordRow row) {
        return Stream.of(row.en(), row.fr(), row.ru())
                .filter(words -> !words.equals(name(row)))
                .collect(Collectors.joining(" · "));
    }
}
