package comity.web.sideletter;

import comity.access.NoSuchThing;
import comity.sideletter.AnswerLetter;
import comity.sideletter.DepositLetter;
import comity.sideletter.LetterAnswering;
import comity.sideletter.LetterDeposit;
import comity.sideletter.LetterReading;
import comity.sideletter.LetterView;
import comity.web.access.CurrentActor;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** X5: whoever speaks for a State deposits a letter, gives it a new text, takes it back, declares, answers. */
@Named
@ViewScoped
public class LetterDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LetterDeposit depositing;

    @Inject
    LetterAnswering answering;

    @Inject
    LetterReading reading;

    @Inject
    CurrentActor actor;

    @Inject
    Page page;

    private String number;
    private String object;
    private String about;
    private String answer;
    private String answerLanguage = "en";
    private final LetterForm form = new LetterForm();

    /** Opens the form of a new letter; to those who speak for no State it is absent. */
    public void loadNew() {
        form.setLanguage(page.getLanguage());
        if (getSpeaksFor() == null) {
            throw new NoSuchThing();
        }
    }

    /** Opens a letter to those who may do something with it. */
    public void load() {
        LetterView view = getView();
        if (view.hand().state() == null) {
            throw new NoSuchThing();
        }
        LetterView.Text latest = view.latest();
        form.setSubject(latest.subject());
        form.setWords(latest.words());
        form.setTrigger(latest.trigger());
        form.setPlan(latest.plan());
        form.setAddressee(latest.addressee());
        form.setLanguage(latest.language());
        answerLanguage = page.getLanguage();
    }

    public String deposit() {
        String given =
                depositing.deposit(new DepositLetter(LetterPages.object(object), about, form.text()), actor.actor());
        return to(given, "sideletter.deposit.done");
    }

    public String revise() {
        depositing.revise(number, form.text(), actor.actor());
        return to(number, "sideletter.revise.done");
    }

    public String withdraw() {
        depositing.withdraw(number, actor.actor());
        return to(number, "sideletter.withdraw.done");
    }

    public String declare() {
        depositing.declareFulfilled(number, actor.actor());
        return to(number, "sideletter.declare.done");
    }

    public String answer() {
        answering.answer(new AnswerLetter(number, answer, answerLanguage), actor.actor());
        return to(number, "sideletter.answer.done");
    }

    private String to(String letter, String note) {
        return page.done("/sideletter/letter?number=" + letter, note);
    }

    public LetterView getView() {
        return reading.read(number, actor.actor());
    }

    public String getSpeaksFor() {
        return reading.speaksFor(about, actor.actor());
    }

    public LetterForm getForm() {
        return form;
    }

    public int getWordsMost() {
        return LetterDeposit.WORDS_MOST;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }

    public String getObject() {
        return object;
    }

    public void setObject(String value) {
        object = value;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String value) {
        about = value;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String value) {
        answer = value;
    }

    public String getAnswerLanguage() {
        return answerLanguage;
    }

    public void setAnswerLanguage(String value) {
        answerLanguage = value;
    }
}
