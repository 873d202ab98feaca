package comity.web.reference;

import comity.instrument.Bind;
import comity.instrument.BindingRow;
import comity.instrument.InstrumentKeeping;
import comity.instrument.InstrumentKind;
import comity.instrument.InstrumentReading;
import comity.instrument.InstrumentReading.InstrumentRow;
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
public class InstrumentForm extends KeeperForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstrumentReading reading;

    @Inject
    private InstrumentKeeping keeping;

    @Inject
    private SignatoryReading signatories;

    private String id;
    private String title;
    private String signedOn;
    private String kind;
    private boolean invocable;
    private String status;
    private String history;
    private String provision;
    private String state;
    private String from;
    private String to;
    private String reservation;
    private String binding;
    private String day;

    public void load() {
        requireReader();
        InstrumentRow row = reading.of(id);
        title = row.title();
        signedOn = text(row.signedOn());
        kind = row.kind().name();
        invocable = row.invocable();
        status = row.status();
        history = row.history();
    }

    public String change() {
        keeping.change(
                new InstrumentRow(
                        id, title, day(signedOn), InstrumentKind.valueOf(kind), invocable, text(status), text(history)),
                actor());
        return here("reference.changed", id);
    }

    public String bind() {
        int bound = keeping.bind(new Bind(id, provision, state, day(from), day(to), reservation), actor());
        return here("reference.bound", bound);
    }

    public String unbind() {
        Long chosen = binding != null && binding.matches("\\d{1,18}") ? Long.valueOf(binding) : -1L;
        keeping.end(chosen, day(day), actor());
        return here("reference.unbound");
    }

    private String here(String key, Object... args) {
        return done("/reference/instrument?id=" + id, key, args);
    }

    public List<ProvisionRow> getProvisions() {
        return reading.provisionsOf(id);
    }

    public List<BindingRow> getBindings() {
        return reading.bindingsOf(id);
    }

    public InstrumentKind[] getKinds() {
        return InstrumentKind.values();
    }

    public List<Choice> getStates() {
        return signatories.all(actor()).stream()
                .map(one -> new Choice(one.code(), one.name(), false))
                .toList();
    }

    public List<ReferenceChangeRow> getChanges() {
        return changes(Register.INSTRUMENT, id);
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
