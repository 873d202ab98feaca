package comity.web.precedent;

import comity.editing.EditedReading;
import comity.editing.KeywordView;
import comity.editing.Term;
import comity.editing.Thesaurus;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The thesaurus as a list, and one of its terms with those around it and the headnotes under it. */
@Named
@RequestScoped
public class KeywordPage {

    @Inject
    EditedReading edited;

    @Inject
    Thesaurus thesaurus;

    @Inject
    EditedWords words;

    @Inject
    Texts texts;

    private String id;
    private KeywordView view;
    private List<Row> rows;

    /** A term in another language. */
    public record Name(String language, String words) {}

    /** A term in the list, with the terms related to it. */
    public record Row(Term term, List<Term> related) {}

    public void load() {
        view = edited.keyword(id == null ? "" : id);
    }

    /** Every term in the order of the reader's language, the narrower ones after the broader one. */
    public List<Row> getRows() {
        if (rows == null) {
            List<Term> all = thesaurus.terms();
            Map<String, Term> byId = all.stream().collect(Collectors.toMap(Term::id, Function.identity()));
            Collator letters = Collator.getInstance(texts.locale());
            rows = all.stream()
                    .sorted(Comparator.comparing(
                                    (Term term) -> words.path(term.broader() == null ? term : byId.get(term.broader())),
                                    letters)
                            .thenComparing(term -> term.broader() != null)
                            .thenComparing(words::path, letters))
                    .map(term ->
                            new Row(term, term.related().stream().map(byId::get).toList()))
                    .toList();
        }
        return rows;
    }

    /** The term in the languages that the reader does not read. */
    public List<Name> getElsewhere() {
        return view.term().path().entrySet().stream()
                .filter(name -> !name.getKey().equals(texts.locale().getLanguage()))
                .map(name -> new Name(name.getKey(), name.getValue()))
                .toList();
    }

    public KeywordView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
