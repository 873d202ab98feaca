package comity.web.communication;

import comity.communication.CommunicationDesk;
import comity.communication.CommunicationReceipt;
import comity.communication.SendCommunication;
import comity.web.common.Done;
import comity.web.common.PageLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The form by which anyone tells the Tribunal something. */
@Named
@RequestScoped
public class CommunicationForm {

    @Inject
    CommunicationDesk desk;

    @Inject
    HttpServletRequest request;

    @Inject
    PageLocale locale;

    @Inject
    Done done;

    private String sender;
    private String address;
    private String subject;
    private String words;
    private String website;
    private CommunicationReceipt receipt;

    public String send() {
        SendCommunication told = new SendCommunication(
                sender, address, subject, words, locale.locale().getLanguage(), website);
        CommunicationReceipt sent = desk.send(told, request.getRemoteAddr());
        return done.leadTo("/communication/receipt?reference=" + sent.reference(), "communication.sent");
    }

    /** The acknowledgement, for whoever has its reference. */
    public CommunicationReceipt getReceipt() {
        if (receipt == null) {
            receipt = desk.receipt(String.valueOf(request.getParameter("reference")));
        }
        return receipt;
    }

    public int getWordsMost() {
        return CommunicationDesk.WORDS_MOST;
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String typed) {
        sender = typed;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String typed) {
        address = typed;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String typed) {
        subject = typed;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = typed;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String typed) {
        website = typed;
    }
}
