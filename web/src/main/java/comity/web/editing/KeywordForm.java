package comity.web.editing;

import comity.editing.KeywordRow;
import comity.editing.RetireKeyword;
import comity.editing.ThesaurusDesk;
import comity.editing.ThesaurusEditing;
import comity.editing.WriteKeyword;
import comity.web.access.CurrentActor;
import comity.web.common.Choice;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Adds a term of the thesaurus, changes one, or retires it in favour of another (section 11). */
@Named
@ViewScoped
public class KeywordForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/editing/thesaurus";

    /** So many related terms can be chosen at least. */
    private static final int RELATED = 3;

    @Inject
    private ThesaurusEditing editing;

    @Inject
    private ThesaurusDesk desk;

    @Inject
    private ThesaurusPage terms;

    @Inject
    private CurrentActor current;

    @Inject
    private Page page;

    private String id;
    private Integer version;
    private String en = "";
    private String fr = "";
    private String ru = "";
    private String broader = "";
    private ArrayList<String> related = new ArrayList<>();
    private String favour = "";
    private transient KeywordRow row;

    public void load() {
        terms.load();
        if (!isNew()) {
            KeywordRow read = getRow();
            version = read.version();
            en = read.en();
            fr = read.fr();
            ru = read.ru();
            broader = read.broader() == null ? "" : read.broader();
            related.addAll(read.related());
        }
        fill();
    }

    /** One more related term than there are can always be chosen. */
    private void fill() {
        related.removeIf(term -> term == null || term.isBlank());
        do {
            related.add("");
        } while (related.size() < RELATED);
    }

    /** The term as it stands now; null for a new one. */
    public KeywordRow getRow() {
        if (row == null && !isNew()) {
            row = desk.of(id, current.actor());
        }
        return row;
    }

    public String save() {
        row = null;
        fill();
        WriteKeyword typed = new WriteKeyword(version, broader, en, fr, ru, related);
        if (isNew()) {
            editing.add(typed, current.actor());
        } else {
            editing.change(id, typed, current.actor());
        }
        return page.done(LIST, "editing.keyword.saved", en.strip());
    }

    /** After a conflict: the editor has compared, and his words are put in place of the others. */
    public String saveOver() {
        row = null;
        version = getRow().version();
        return save();
    }

    public String retire() {
        row = null;
        int moved = editing.retire(id, new RetireKeyword(version, favour), current.actor());
        return page.done(LIST, "editing.keyword.retired.done", en, moved);
    }

    /** Somebody has written since this was read. */
    public boolean isBehind() {
        return !isNew() && !Objects.equals(version, getRow().version());
    }

    public List<Difference> getDifferences() {
        KeywordRow now = getRow();
        List<String> chosen =
                related.stream().filter(term -> !term.isBlank()).sorted().toList();
        return Difference.of(List.of(
                new Difference("editing.keyword.en", now.en(), en),
                new Difference("editing.keyword.fr", now.fr(), fr),
                new Difference("editing.keyword.ru", now.ru(), ru),
                new Difference("editing.keyword.broader", terms.named(now.broader()), terms.named(broader)),
                new Difference("editing.keyword.related", terms.named(now.related()), terms.named(chosen)),
                new Difference("editing.keyword.retired", terms.named(now.retiredFor()), "")));
    }

    /** Terms of the first level, under which this one can stand. */
    public List<Choice> getAbove() {
        return terms.used().stream()
                .filter(term -> term.broader() == null && !term.id().equals(id))
                .map(term -> new Choice(term.id(), terms.path(term), false))
                .toList();
    }

    public List<Choice> getOthers() {
        return terms.used().stream()
                .filter(term -> !term.id().equals(id))
                .map(term -> new Choice(term.id(), terms.path(term), false))
                .toList();
    }

    public boolean isNew() {
        return id == null || id.isBlank();
    }

    /** Whether it stands in the list for its addresses alone. */
    public boolean isRetired() {
        return !isNew() && getRow().retiredFor() != null;
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String value) {
        en = text(value);
    }

    public String getFr() {
        return fr;
    }

    public void setFr(String value) {
        fr = text(value);
    }

    public String getRu() {
        return ru;
    }

    public void setRu(String value) {
        ru = text(value);
    }

    public String getBroader() {
        return broader;
    }

    public void setBroader(String value) {
        broader = text(value);
    }

    public List<String> getRelated() {
        return related;
    }

    public String getFavour() {
        return favour;
    }

    public void setFavour(String value) {
        favour = text(value);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
