package comity.web.extension;

import comity.access.NoSuchThing;
import comity.extension.ExtensionReading;
import comity.extension.ExtensionRow;
import comity.timeline.Foresight;
import comity.timeline.Proposal;
import comity.web.docket.CaseForm;
import comity.web.timeline.BeforeAfter;
import comity.web.timeline.Previews;
import jakarta.inject.Inject;
import java.util.List;

/** A page about one request for more time: shows it, and the dates that would follow from granting it. */
public abstract class RequestPage extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExtensionReading reading;

    @Inject
    private Foresight foresight;

    @Inject
    private Previews previews;

    private Long request;
    private transient ExtensionRow row;
    private transient BeforeAfter preview;

    @Override
    protected void open() {
        row = reading.ofCase(caseId(), actor()).stream()
                .filter(one -> one.id().equals(request))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        if (preview == null && row.open()) {
            preview = tried(new Proposal.Extension(row.limitId(), row.days()));
        }
    }

    protected BeforeAfter tried(Proposal order) {
        return previews.of(foresight.preview(caseId(), order, actor()), getHead());
    }

    protected void show(BeforeAfter tried) {
        preview = tried;
    }

    public ExtensionRow getRow() {
        if (row == null) {
            open();
        }
        return row;
    }

    public List<ExtensionRow> getRows() {
        return List.of(getRow());
    }

    public BeforeAfter getPreview() {
        if (row == null) {
            open();
        }
        return preview;
    }

    public Long getRequest() {
        return request;
    }

    public void setRequest(Long request) {
        this.request = request;
    }
}
