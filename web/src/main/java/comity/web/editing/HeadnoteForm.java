package comity.web.editing;

import comity.access.NoSuchThing;
import comity.editing.HeadnoteEditing;
import comity.editing.HeadnoteView;
import comity.editing.HoldingView;
import comity.editing.Term;
import comity.editing.Thesaurus;
import comity.editing.WriteHeadnote;
import comity.web.common.Choice;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a headnote beside the decision, or withdraws it (section 11). */
@Named
@ViewScoped
public class HeadnoteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many keywords can be chosen at least. */
    private static final int KEYWORDS = 4;

    @Inject
    private HeadnoteEditing editing;

    @Inject
    private Thesaurus thesaurus;

    @Inject
    private EditorsDesk desk;

    @Inject
    private EditingWords words;

    @Inject
    private Page page;

    private Long id;
    private Integer version;
    private String text = "";
    private String place = "";
    private ArrayList<String> keywords = new ArrayList<>();
    private List<String> holdings = List.of();
    private String reason = "";
    private transient List<Choice> terms;

    public void load() {
        desk.load();
        id = desk.number("id");
        if (id != null) {
            HeadnoteView read = current();
            if (read == null) {
                throw new NoSuchThing();
            }
            version = read.version();
            text = read.text();
            keywords.addAll(read.keywords().stream().map(Term::id).toList());
            holdings = read.holdings().stream().map(String::valueOf).toList();
        }
        fill();
    }

    /** One more keyword than there are can always be chosen. */
    private void fill() {
        keywords.removeIf(keyword -> keyword == null || keyword.isBlank());
        do {
            keywords.add("");
        } while (keywords.size() < KEYWORDS);
    }

    private HeadnoteView current() {
        return desk.getView().headnotes().stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    public String save() {
        fill();
        editing.write(desk.getSlug(), id, typed(), desk.actor());
        return page.done(desk.getPath(), "editing.headnote.saved");
    }

    /** After a conflict: the editor has compared, and his words are put in place of the others. */
    public String saveOver() {
        version = current().version();
        return save();
    }

    public String withdraw() {
        editing.withdraw(desk.getSlug(), id, reason, desk.actor());
        return page.done(desk.getPath(), "editing.headnote.withdrawn");
    }

    private WriteHeadnote typed() {
        return new WriteHeadnote(
                version,
                place.isBlank() ? null : Integer.valueOf(place),
                text,
                keywords.stream().filter(keyword -> !keyword.isBlank()).toList(),
                holdings.stream().map(Long::valueOf).toList());
    }

    /** Somebody has written since this was read. */
    public boolean isBehind() {
        return id != null
                && current() != null
                && !Objects.equals(version, current().version());
    }

    public List<Difference> getDifferences() {
        HeadnoteView now = current();
        List<String> kept = now.keywords().stream().map(words::term).sorted().toList();
        List<String> chosen = getTerms().stream()
                .filter(choice -> keywords.contains(choice.value()))
                .map(Choice::words)
                .sorted()
                .toList();
        return Difference.of(List.of(
                new Difference("editing.headnote.text", now.text(), text),
                new Difference("editing.headnote.keywords", String.join("; ", kept), String.join("; ", chosen)),
                new Difference(
                        "editing.headnote.holdings",
                        rests(now.holdings().stream().map(String::valueOf).toList()),
                        rests(holdings))));
    }

    private String rests(List<String> ids) {
        return desk.getView().holdings().stream()
                .filter(holding -> ids.contains(String.valueOf(holding.id())))
                .map(holding -> words.numbers(holding.paragraphs()))
                .collect(Collectors.joining("; "));
    }

    /** The thesaurus, each term below the broader one. */
    public List<Choice> getTerms() {
        if (terms == null) {
            terms = thesaurus.terms().stream()
                    .map(term -> new Choice(term.id(), words.term(term), false))
                    .sorted(Comparator.comparing(Choice::words))
                    .toList();
        }
        return terms;
    }

    public List<Choice> getOffered() {
        return desk.getView().holdings().stream()
                .map(holding -> new Choice(String.valueOf(holding.id()), named(holding), false))
                .toList();
    }

    private String named(HoldingView holding) {
        return words.numbers(holding.paragraphs()) + ": " + holding.statement();
    }

    public List<Integer> getPlaces() {
        int most = desk.getView().headnotes().size() + (id == null ? 1 : 0);
        return IntStream.rangeClosed(1, most).boxed().toList();
    }

    public HeadnoteView getRow() {
        return id == null ? null : current();
    }

    public Long getId() {
        return id;
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String value) {
        place = value == null ? "" : value;
    }

    public List<String> getKeywords() {
        return keywords;
    }

    public String[] getHoldings() {
        return holdings.toArray(String[]::new);
    }

    public void setHoldings(String[] chosen) {
        holdings = chosen == null ? List.of() : List.copyOf(Arrays.asList(chosen));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
