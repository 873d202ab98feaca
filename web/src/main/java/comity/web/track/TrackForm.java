package comity.web.track;

import comity.timeline.Foresight;
import comity.timeline.Proposal;
import comity.track.AskTrackChange;
import comity.track.TrackChanges;
import comity.track.TrackReading;
import comity.track.TrackRow;
import comity.track.TrackStanding;
import comity.web.docket.CaseForm;
import comity.web.timeline.BeforeAfter;
import comity.web.timeline.Previews;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** X4: the track of a case, and what the reader can do about it: ask, answer, decide. */
@Named
@ViewScoped
public class TrackForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private TrackChanges changes;

    @Inject
    private TrackReading reading;

    @Inject
    private Foresight foresight;

    @Inject
    private Previews previews;

    private String reasons;
    private String answer;
    private String ruling;
    private transient TrackStanding standing;
    private transient List<TrackRow> rows;
    private transient BeforeAfter preview;

    @Override
    protected void open() {
        standing = reading.standing(caseId(), actor());
        rows = reading.ofCase(caseId(), actor());
        if (getPending() != null || standing.mayAsk()) {
            boolean urgent =
                    getPending() == null ? !standing.urgent() : getPending().urgent();
            preview = previews.of(foresight.preview(caseId(), new Proposal.TrackChange(urgent), actor()), getHead());
        }
    }

    public String send() {
        changes.ask(new AskTrackChange(caseId(), !getStanding().urgent(), reasons), actor());
        return backToCase("track.done");
    }

    public String reply() {
        changes.answer(caseId(), pendingId(), answer, actor());
        return backToCase("track.answer.done");
    }

    public String order() {
        changes.decide(caseId(), pendingId(), true, ruling, actor());
        return backToCase("track.ordered.done");
    }

    public String refuse() {
        changes.decide(caseId(), pendingId(), false, ruling, actor());
        return backToCase("track.refused.done");
    }

    private Long pendingId() {
        return Optional.ofNullable(getPending()).map(TrackRow::id).orElse(null);
    }

    /** The request that is heard or decided now, or null. */
    public TrackRow getPending() {
        return getRows().stream().filter(TrackRow::open).findFirst().orElse(null);
    }

    public TrackStanding getStanding() {
        if (standing == null) {
            open();
        }
        return standing;
    }

    public List<TrackRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public BeforeAfter getPreview() {
        return preview;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getRuling() {
        return ruling;
    }

    public void setRuling(String ruling) {
        this.ruling = ruling;
    }
}
