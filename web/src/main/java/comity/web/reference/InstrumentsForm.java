package comity.web.reference;

import comity.instrument.InstrumentKind;
import comity.instrument.InstrumentReading;
import comity.instrument.InstrumentReading.InstrumentRow;
import comity.instrument.InstrumentRegistry;
import comity.reference.EntryIncomplete;
import comity.reference.ReferenceChangeRow;
import comity.reference.Register;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The instruments of the registry; a new one is added here (section 8). */
@Named
@ViewScoped
public class InstrumentsForm extends KeeperForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstrumentReading reading;

    @Inject
    private InstrumentRegistry registry;

    private String id;
    private String title;
    private String signedOn;
    private String kind = InstrumentKind.TREATY.name();
    private boolean invocable = true;
    private String status;
    private String history;

    public void load() {
        requireReader();
    }

    public String add() {
        String wanted = text(id).strip();
        EntryIncomplete.check()
                .that(wanted.matches("[A-Z][A-Z0-9-]{0,19}"), "id", "CODE_FORM")
                .required("title", title, 300)
                .that(text(signedOn).isBlank() || day(signedOn) != null, "signedOn", "DAY_WANTED")
                .done();
        registry.add(
                new InstrumentRow(
                        wanted,
                        title.strip(),
                        day(signedOn),
                        InstrumentKind.valueOf(kind),
                        invocable,
                        text(status),
                        text(history)),
                actor());
        return done("/reference/instrument?id=" + wanted, "reference.added", wanted);
    }

    public List<InstrumentRow> getRows() {
        return reading.instruments();
    }

    public InstrumentKind[] getKinds() {
        return InstrumentKind.values();
    }

    public List<ReferenceChangeRow> getChanges() {
        return changes(Register.INSTRUMENT, null);
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public String getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(String value) {
        signedOn = value;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String value) {
        kind = value;
    }

    public boolean isInvocable() {
        return invocable;
    }

    public void setInvocable(boolean value) {
        invocable = value;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String value) {
        status = value;
    }

    public String getHistory() {
        return history;
    }

    public void setHistory(String value) {
        history = value;
    }
}
