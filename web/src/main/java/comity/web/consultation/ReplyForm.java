package comity.web.consultation;

import comity.consultation.Consulting;
import comity.consultation.WithoutPrejudice;
import comity.web.common.UploadIds;
import comity.web.docket.CaseForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The respondent replies to the request for consultations (TL-07). */
@Named
@ViewScoped
public class ReplyForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consulting consulting;

    private String text;
    private String files = "";

    public String send() {
        consulting.reply(new WithoutPrejudice(caseId(), text, UploadIds.of(files)), actor());
        return backToCase("consultation.reply.done");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getFiles() {
        return files;
    }

    public void setFiles(String files) {
        this.files = files;
    }
}
