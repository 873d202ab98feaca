package comity.web.extension;

import comity.extension.ExtendableLimit;
import comity.extension.ExtensionReading;
import comity.extension.ExtensionRow;
import comity.extension.Extensions;
import comity.extension.RequestExtension;
import comity.web.common.UploadIds;
import comity.web.docket.CaseForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** X7: what was asked for in a case, and the form in which a party asks for more time. */
@Named
@ViewScoped
public class ExtensionForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Extensions extensions;

    @Inject
    private ExtensionReading reading;

    private Long limit;
    private String days;
    private String reasons;
    private String files;
    private transient List<ExtensionRow> rows;
    private transient List<ExtendableLimit> limits;

    @Override
    protected void open() {
        rows = reading.ofCase(caseId(), actor());
        limits = reading.extendable(caseId(), actor());
        if (limit == null && limits.size() == 1) {
            limit = limits.get(0).id();
        }
    }

    public String send() {
        extensions.request(new RequestExtension(caseId(), limit, number(days), reasons, UploadIds.of(files)), actor());
        return backToCase("extension.done");
    }

    /** A whole number as typed; none is zero, which no form accepts. */
    static int number(String typed) {
        return typed != null && typed.strip().matches("\\d{1,5}") ? Integer.parseInt(typed.strip()) : 0;
    }

    public List<ExtensionRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public List<ExtendableLimit> getLimits() {
        if (limits == null) {
            open();
        }
        return limits;
    }

    /** Whether one of the limits is for the parties alone to lengthen. */
    public boolean isAnyAgreed() {
        return getLimits().stream().anyMatch(ExtendableLimit::agreed);
    }

    public boolean isAnyOrdered() {
        return getLimits().stream().anyMatch(one -> !one.agreed());
    }

    public Long getLimit() {
        return limit;
    }

    public void setLimit(Long limit) {
        this.limit = limit;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getFiles() {
        return files;
    }

    public void setFiles(String files) {
        this.files = files;
    }
}
