package comity.web.communication;

import comity.communication.CommunicationChain;
import comity.communication.CommunicationDesk;
import comity.communication.CommunicationRow;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The registry's list of communications. */
@Named
@RequestScoped
public class CommunicationsView {

    @Inject
    CommunicationDesk desk;

    @Inject
    CommunicationChain chain;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentActor actor;

    private List<CommunicationRow> found;
    private CommunicationRow row;
    private CommunicationChain.Report report;

    /** Reads before the page is written, so that who may not see it gets an answer like for an absent page. */
    public void load() {
        found = desk.list(before(), actor.actor());
    }

    public void open() {
        row = desk.read(String.valueOf(request.getParameter("reference")), actor.actor());
    }

    private Integer before() {
        String typed = request.getParameter("before");
        return typed != null && typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : null;
    }

    public List<CommunicationRow> getRows() {
        return found.size() > CommunicationDesk.PAGE ? found.subList(0, CommunicationDesk.PAGE) : found;
    }

    public String getNext() {
        return found.size() > CommunicationDesk.PAGE
                ? request.getContextPath() + "/communication/list?before="
                        + getRows().get(CommunicationDesk.PAGE - 1).number()
                : "";
    }

    public CommunicationRow getRow() {
        return row;
    }

    public List<String> getParagraphs() {
        return row.words() == null
                ? List.of()
                : row.words().lines().filter(line -> !line.isBlank()).toList();
    }

    public CommunicationChain.Report getReport() {
        if (report == null) {
            report = chain.verify(actor.actor());
        }
        return report;
    }
}
