package comity.web.serving;

import comity.serving.ServiceReading;
import comity.serving.ServiceRow;
import comity.serving.ServiceStanding;
import comity.web.docket.CaseForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Services of a case, and what the reader can do about them (S04). */
@Named
@ViewScoped
public class ServiceView extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private ServiceReading reading;

    @Inject
    private ServiceDesk desk;

    private String deliveredOn;
    private transient List<ServiceRow> rows;
    private transient ServiceStanding standing;

    @Override
    protected void open() {
        rows = reading.ofCase(caseId(), actor());
        standing = reading.standing(caseId(), actor());
    }

    public String dispatch() {
        desk.dispatchAll(caseId(), actor());
        return backToCase("serving.dispatch.done");
    }

    public String acknowledge() {
        desk.acknowledgeAll(caseId(), actor());
        return backToCase("serving.acknowledge.done");
    }

    public String appoint() {
        desk.appointAgent(caseId(), actor());
        return backToCase("serving.agent.done");
    }

    public String note() {
        desk.noteDeliveredOn(caseId(), standing.failedId(), day(deliveredOn), actor());
        return backToCase("serving.note.done");
    }

    public String cameBack(Long serviceId, int channel) {
        desk.cameBack(caseId(), serviceId, channel, actor());
        return backTo("/serving/service?case=" + getReference(), "serving.returned.done");
    }

    public List<ServiceRow> getRows() {
        return rows;
    }

    public ServiceStanding getStanding() {
        return standing;
    }

    /** Text key of a row's state: a deemed service says so. */
    public String stateKey(ServiceRow row) {
        return "serving.status." + (row.deemed() && !row.open() ? "DEEMED" : row.status());
    }

    /** Shape beside the state. */
    public String mark(ServiceRow row) {
        return switch (row.status()) {
            case SERVED -> "done";
            case FAILED -> "over";
            case ORDERED -> "todo";
            default -> "run";
        };
    }

    public String getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(String deliveredOn) {
        this.deliveredOn = deliveredOn;
    }
}
