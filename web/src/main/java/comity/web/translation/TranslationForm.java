package comity.web.translation;

import comity.party.LanguageDeclaring;
import comity.translation.FileTranslation;
import comity.translation.TranslatablePaper;
import comity.translation.Translating;
import comity.translation.TranslationReading;
import comity.translation.TranslationRow;
import comity.web.common.UploadIds;
import comity.web.docket.CaseForm;
import comity.web.docket.PaperWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** X9: the translations of one paper, and what the reader can do about them: take in hand, file, doubt, answer. */
@Named
@ViewScoped
public class TranslationForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Translating translating;

    @Inject
    private TranslationReading reading;

    @Inject
    private PaperWords words;

    private String document;
    private String language;
    private String upload = "";
    private String about;
    private String objection;
    private String answer;
    private transient TranslatablePaper paper;
    private transient List<TranslationRow> rows;

    @Override
    protected void open() {
        paper = reading.paper(caseId(), documentId(), actor());
        rows = reading.beside(paper.id(), actor());
        if (language == null) {
            language = rows.stream()
                    .filter(TranslationRow::open)
                    .map(TranslationRow::language)
                    .findFirst()
                    .orElse(null);
        }
    }

    private Long documentId() {
        return document != null && document.matches("\\d{1,18}") ? Long.valueOf(document) : null;
    }

    public String take(Long id) {
        translating.take(caseId(), id, actor());
        return done("translation.taken.done");
    }

    public String file() {
        Long file = UploadIds.of(upload).stream().findFirst().orElse(null);
        translating.file(new FileTranslation(caseId(), documentId(), language, file), actor());
        return done("translation.filed.done");
    }

    public String object() {
        translating.object(caseId(), about == null ? null : Long.valueOf(about), objection, actor());
        return done("translation.objected.done");
    }

    public String reply() {
        translating.answer(caseId(), getDoubt() == null ? null : getDoubt().id(), answer, actor());
        return done("translation.answered.done");
    }

    private String done(String note) {
        return backTo("/translation/paper?case=" + getReference() + "&document=" + document, note);
    }

    public TranslatablePaper getPaper() {
        if (paper == null) {
            open();
        }
        return paper;
    }

    public List<TranslationRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    /** What the reader may say is wrong. */
    public List<TranslationRow> getDoubtable() {
        return getRows().stream().filter(TranslationRow::mayObject).toList();
    }

    /** The objection that the reader answers next, or null. */
    public TranslationRow.Objection getDoubt() {
        return getRows().stream()
                .flatMap(row -> row.objections().stream())
                .filter(TranslationRow.Objection::mayAnswer)
                .findFirst()
                .orElse(null);
    }

    public String getTitle() {
        return words.title(getPaper().type(), getPaper().title(), getPaper().language());
    }

    public List<String> getChoices() {
        return LanguageDeclaring.LANGUAGES.stream()
                .filter(other -> !other.equals(getPaper().language()))
                .toList();
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String value) {
        document = value;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String value) {
        language = value;
    }

    public String getUpload() {
        return upload;
    }

    public void setUpload(String value) {
        upload = value;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String value) {
        about = value;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String value) {
        objection = value;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String value) {
        answer = value;
    }
}
