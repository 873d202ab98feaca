package comity.web.reference;

import comity.party.SignatoryEntry;
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
public class SignatoriesForm extends KeeperForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignatoryReading reading;

    @Inject
    private SignatoryKeeping keeping;

    private String code;
    private String name;
    private String kind = "STATE";
    private String acceptance = "GENERAL";
    private String[] reserved = {};
    private String from;
    private transient List<SignatoryRow> rows;

    public void load() {
        rows = reading.all(actor());
    }

    public String add() {
        keeping.add(new SignatoryEntry(code, name, kind, acceptance, String.join(",", reserved), day(from)), actor());
        return done("/reference/signatory?code=" + code.strip(), "reference.added", name);
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

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String value) {
        kind = value;
    }

    public String getAcceptance() {
        return acceptance;
    }

    public void setAcceptance(String value) {
        acceptance = value;
    }

    public String[] getReserved() {
        return reserved.clone();
    }

    public void setReserved(String[] value) {
        reserved = value == null ? new String[0] : value.clone();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }
}
