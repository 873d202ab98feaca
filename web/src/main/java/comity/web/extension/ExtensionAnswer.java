package comity.web.extension;

import comity.extension.Extensions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** TL-86: the other side says whether more time is right; where only the parties can give it, its word is the decision. */
@Named
@ViewScoped
public class ExtensionAnswer extends RequestPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Extensions extensions;

    private String answer;

    public String consent() {
        return send(true, "extension.answer.consented");
    }

    public String object() {
        return send(false, "extension.answer.objected");
    }

    private String send(boolean consents, String note) {
        extensions.answer(caseId(), getRequest(), consents, answer, actor());
        return backToCase(note);
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
