package comity.web.reference;

import comity.instrument.Bind;
import comity.instrument.BindingRow;
import comity.instrument.InstrumentKeeping;
import comity.instrument.InstrumentReading;
import comity.instrument.ProvisionRow;
import comity.party.SignatoryReading;
import comity.reference.ReferenceChangeRow;
import comity.reference.Register;
import comity.web.common.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One instrument: what it is, its provisions, and whom it binds since when (section 8). */
@Named
@ViewScoped
public class InstrumentForm extends InstrumentFields {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstrumentReading reading;

    @Inject
    private InstrumentKeeping keeping;

    @Inject
    private SignatoryReading signatories;

    private String provision;
    private String state;
    private String from;
    private String to;
    private String reservation;
    private String binding;
    private String day;

    public void load() {
        requireReader();
        show(reading.of(getId()));
    }

    public String change() {
        keeping.change(typed(getId()), actor());
        return here("reference.changed", getId());
    }

    public String bind() {
        int bound = keeping.bind(new Bind(getId(), provision, state, day(from), day(to), reservation), actor());
        return here("reference.bound", bound);
    }

    public String unbind() {
        Long chosen = binding != null && binding.matches("\\d{1,18}") ? Long.valueOf(binding) : -1L;
        keeping.end(chosen, day(day), actor());
        return here("reference.unbound");
    }

    private String here(String key, Object... args) {
        return done("/reference/instrument?id=" + getId(), key, args);
    }

    public List<ProvisionRow> getProvisions() {
        return reading.provisionsOf(getId());
    }

    public List<BindingRow> getBindings() {
        return reading.bindingsOf(getId());
    }

    public List<Choice> getStates() {
        return signatories.all(actor()).stream()
                .map(one -> new Choice(one.code(), one.name(), false))
                .toList();
    }

    public List<ReferenceChangeRow> getChanges() {
        return changes(Register.INSTRUMENT, getId());
    }

    public String getProvision() {
        return provision;
    }

    public void setProvision(String value) {
        provision = value;
    }

    public String getState() {
        return state;
    }

    public void setState(String value) {
        state = value;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String value) {
        to = value;
    }

    public String getReservation() {
        return reservation;
    }

    public void setReservation(String value) {
        reservation = value;
    }

    public String getBinding() {
        return binding;
    }

    public void setBinding(String value) {
        binding = value;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }
}
