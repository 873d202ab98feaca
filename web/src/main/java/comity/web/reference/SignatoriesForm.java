package comity.web.reference;

import comity.party.SignatoryKeeping;
import comity.party.SignatoryReading;
import comity.party.SignatoryRow;
import comity.reference.ReferenceChangeRow;
import comity.reference.Register;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The Signatories; a new one is added here (section 1). */
@Named
@ViewScoped
public class SignatoriesForm extends SignatoryFields {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignatoryReading reading;

    @Inject
    private SignatoryKeeping keeping;

    private transient List<SignatoryRow> rows;

    public void load() {
        rows = reading.all(actor());
    }

    public String add() {
        keeping.add(typed(), actor());
        return done("/reference/signatory?code=" + getCode().strip(), "reference.added", getName());
    }

    public List<SignatoryRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public List<ReferenceChangeRow> getChanges() {
        return changes(Register.SIGNATORY, null);
    }
}
