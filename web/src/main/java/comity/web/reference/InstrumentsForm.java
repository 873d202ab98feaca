package comity.web.reference;

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
public class InstrumentsForm extends InstrumentFields {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstrumentReading reading;

    @Inject
    private InstrumentRegistry registry;

    public void load() {
        requireReader();
    }

    public String add() {
        String wanted = text(getId()).strip();
        EntryIncomplete.check()
                .that(wanted.matches("[A-Z][A-Z0-9-]{0,19}"), "id", "CODE_FORM")
                .required("title", getTitle(), 300)
                .that(text(getSignedOn()).isBlank() || day(getSignedOn()) != null, "signedOn", "DAY_WANTED")
                .done();
        registry.add(typed(wanted), actor());
        return done("/reference/instrument?id=" + wanted, "reference.added", wanted);
    }

    public List<InstrumentRow> getRows() {
        return reading.instruments();
    }

    public List<ReferenceChangeRow> getChanges() {
        return changes(Register.INSTRUMENT, null);
    }
}
