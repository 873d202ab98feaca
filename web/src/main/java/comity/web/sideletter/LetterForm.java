package comity.web.sideletter;

import comity.sideletter.LetterText;
import java.io.Serializable;

/** What is typed into a letter. */
public class LetterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String subject;
    private String words;
    private String trigger;
    private String plan;
    private String addressee;
    private String language = "en";

    LetterText text() {
        return new LetterText(subject, words, trigger, plan, addressee, language);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String value) {
        subject = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public String getTrigger() {
        return trigger;
    }

    public void setTrigger(String value) {
        trigger = value;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String value) {
        plan = value;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String value) {
        addressee = value;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String value) {
        language = value;
    }
}
