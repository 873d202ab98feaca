package comity.web.translation;

import comity.translation.CaseLanguages;
import comity.translation.LanguageRow;
import comity.translation.TranslatablePaper;
import comity.translation.TranslationReading;
import comity.translation.TranslationRow;
import comity.web.docket.CaseForm;
import comity.web.docket.PaperWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** X9: the translations of a case, and the languages agreed in it. */
@Named
@ViewScoped
public class TranslationPapersView extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private TranslationReading reading;

    @Inject
    private CaseLanguages languages;

    @Inject
    private PaperWords words;

    private String agreed;
    private transient List<TranslationRow> rows;
    private transient List<TranslatablePaper> papers;
    private transient List<LanguageRow> asked;

    @Override
    protected void open() {
        rows = reading.ofCase(caseId(), actor());
        papers = reading.papers(caseId(), actor());
        asked = reading.languages(caseId(), actor());
    }

    public String ask() {
        languages.ask(caseId(), agreed, actor());
        return done("translation.language.asked.done");
    }

    public String agree(String language) {
        languages.answer(caseId(), language, true, actor());
        return done("translation.language.agreed.done");
    }

    public String decline(String language) {
        languages.answer(caseId(), language, false, actor());
        return done("translation.language.declined.done");
    }

    private String done(String note) {
        return backTo("/translation/papers?case=" + getReference(), note);
    }

    public String title(String type, String title, String language) {
        return words.title(type, title, language);
    }

    public List<TranslationRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public List<TranslatablePaper> getPapers() {
        if (papers == null) {
            open();
        }
        return papers;
    }

    public List<LanguageRow> getAsked() {
        if (asked == null) {
            open();
        }
        return asked;
    }

    public boolean isMayAsk() {
        return reading.mayAsk(caseId(), actor());
    }

    public List<String> getChoices() {
        return CaseLanguages.BY_AGREEMENT;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String value) {
        agreed = value;
    }
}
