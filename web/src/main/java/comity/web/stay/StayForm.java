package comity.web.stay;

import comity.stay.StayCase;
import comity.stay.StayCause;
import comity.stay.StayGround;
import comity.stay.StayReading;
import comity.stay.StayRow;
import comity.stay.StayStanding;
import comity.stay.Stays;
import comity.timeline.Foresight;
import comity.timeline.Proposal;
import comity.web.docket.CaseForm;
import comity.web.timeline.BeforeAfter;
import comity.web.timeline.Previews;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** X6: the ledger of stays, and what the reader can do about one: propose, ask, order, answer, end. */
@Named
@ViewScoped
public class StayForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Stays stays;

    @Inject
    private StayReading reading;

    @Inject
    private Foresight foresight;

    @Inject
    private Previews previews;

    private StayGround ground;
    private StayCause cause;
    private String until;
    private String reasons;
    private String endReasons;
    private String[] limits = {};
    private transient StayStanding standing;
    private transient List<StayRow> rows;
    private transient List<String> stoppable;
    private transient BeforeAfter preview;

    @Override
    protected void open() {
        standing = reading.standing(caseId(), actor());
        rows = reading.ofCase(caseId(), actor());
        stoppable = reading.stoppable(caseId(), actor());
        if (ground == null && getGrounds().size() == 1) {
            ground = getGrounds().get(0);
        }
        if (toAnswer().isPresent()) {
            StayRow row = toAnswer().get();
            preview = tried(new Proposal.Stay(row.until(), row.limits()));
        } else if (toEnd().isPresent()) {
            preview = tried(new Proposal.GoOn());
        }
    }

    private BeforeAfter tried(Proposal order) {
        return previews.of(foresight.preview(caseId(), order, actor()), getHead());
    }

    /** Shows what the stay would move; what was written stays. */
    public String preview() {
        preview = tried(new Proposal.Stay(day(until), List.of(limits)));
        return null;
    }

    public String send() {
        StayCase asked = new StayCase(caseId(), day(until), cause, reasons, List.of(limits));
        switch (ground == null ? getGrounds().get(0) : ground) {
            case AGREEMENT -> stays.propose(asked, actor());
            case REQUEST -> stays.request(asked, actor());
            case ORDER -> stays.order(asked, actor());
        }
        return backToCase(ground == StayGround.AGREEMENT ? "stay.proposed.done" : "stay.done");
    }

    public String agree() {
        stays.answer(caseId(), toAnswer().map(StayRow::id).orElse(null), true, actor());
        return backToCase("stay.done");
    }

    public String decline() {
        stays.answer(caseId(), toAnswer().map(StayRow::id).orElse(null), false, actor());
        return backToCase("stay.declined.done");
    }

    public String end() {
        stays.end(caseId(), toEnd().map(StayRow::id).orElse(null), endReasons, actor());
        return backToCase("stay.ended.done");
    }

    /** The ways in which the reader can stay the case now. */
    public List<StayGround> getGrounds() {
        List<StayGround> grounds = new ArrayList<>();
        if (getStanding().mayPropose()) {
            grounds.add(StayGround.AGREEMENT);
        }
        if (getStanding().mayRequest()) {
            grounds.add(StayGround.REQUEST);
        }
        if (getStanding().mayOrder()) {
            grounds.add(StayGround.ORDER);
        }
        return grounds;
    }

    public StayCause[] getCauses() {
        return StayCause.values();
    }

    private Optional<StayRow> toAnswer() {
        return getRows().stream().filter(StayRow::mayAnswer).findFirst();
    }

    private Optional<StayRow> toEnd() {
        return getRows().stream().filter(StayRow::mayEnd).findFirst();
    }

    public StayRow getOpenToAnswer() {
        return toAnswer().orElse(null);
    }

    public StayRow getOpenToEnd() {
        return toEnd().orElse(null);
    }

    public StayStanding getStanding() {
        if (standing == null) {
            open();
        }
        return standing;
    }

    public List<StayRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public List<String> getStoppable() {
        if (stoppable == null) {
            open();
        }
        return stoppable;
    }

    public BeforeAfter getPreview() {
        return preview;
    }

    public StayGround getGround() {
        return ground;
    }

    public void setGround(StayGround ground) {
        this.ground = ground;
    }

    public StayCause getCause() {
        return cause;
    }

    public void setCause(StayCause cause) {
        this.cause = cause;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getEndReasons() {
        return endReasons;
    }

    public void setEndReasons(String endReasons) {
        this.endReasons = endReasons;
    }

    public String[] getLimits() {
        return limits.clone();
    }

    public void setLimits(String[] limits) {
        this.limits = limits == null ? new String[0] : limits.clone();
    }
}
