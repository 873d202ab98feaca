package comity.web.reference;

import comity.party.ChannelEntry;
import comity.party.ChannelKeeping;
import comity.party.LanguageDeclaring;
import comity.party.SignatoryKeeping;
import comity.party.SignatoryReading;
import comity.party.SignatoryRow;
import comity.reference.ReferenceChangeRow;
import comity.reference.Register;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** One Signatory: acceptance and reservations from a day on, channels of service, its end. */
@Named
@ViewScoped
public class SignatoryForm extends SignatoryFields {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignatoryReading reading;

    @Inject
    private SignatoryKeeping keeping;

    @Inject
    private ChannelKeeping channels;

    @Inject
    private LanguageDeclaring declaring;

    private String needed;
    private String[] taken = {};
    private String first;
    private String secondKind = "EMAIL";
    private String second;
    private String day;
    private transient SignatoryRow row;

    public void load() {
        row = reading.of(getCode(), actor());
        show(row);
        needed = row.languages().get(0);
        taken = row.languages().toArray(String[]::new);
        for (SignatoryRow.ChannelRow channel : row.channels()) {
            if (channel.rank() == 1) {
                first = channel.address();
            } else if (channel.rank() == 2) {
                second = channel.address();
                secondKind = channel.kind();
            }
        }
    }

    public String change() {
        keeping.change(typed(), actor());
        return here("reference.changed");
    }

    public String register() {
        channels.register(getCode(), new ChannelEntry("EMAIL", first), new ChannelEntry(secondKind, second), actor());
        return here("reference.channels.done");
    }

    /** X9: the language it needs comes first. */
    public String declare() {
        List<String> declared = Stream.concat(Stream.of(needed), Stream.of(taken))
                .filter(language -> language != null && !language.isBlank())
                .distinct()
                .toList();
        declaring.declare(getCode(), declared, actor());
        return here("reference.languages.done");
    }

    public List<String> getLanguages() {
        return LanguageDeclaring.LANGUAGES;
    }

    public String getNeeded() {
        return needed;
    }

    public void setNeeded(String value) {
        needed = value;
    }

    public String[] getTaken() {
        return taken.clone();
    }

    public void setTaken(String[] value) {
        taken = value == null ? new String[0] : value.clone();
    }

    public String end() {
        keeping.end(getCode(), day(day), actor());
        return here("reference.ended");
    }

    private String here(String key) {
        return done("/reference/signatory?code=" + getCode(), key, getRow().name());
    }

    public SignatoryRow getRow() {
        if (row == null) {
            row = reading.of(getCode(), actor());
        }
        return row;
    }

    public boolean isOpen() {
        return isKeeping() && getRow().to() == null;
    }

    public boolean isMayRegister() {
        return channels.mayKeep(getCode(), actor());
    }

    public List<ReferenceChangeRow> getChanges() {
        return Stream.concat(
                        changes(Register.SIGNATORY, getCode()).stream(), changes(Register.CHANNEL, getCode()).stream())
                .sorted((a, b) -> b.id().compareTo(a.id()))
                .toList();
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String value) {
        first = value;
    }

    public String getSecondKind() {
        return secondKind;
    }

    public void setSecondKind(String value) {
        secondKind = value;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String value) {
        second = value;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }
}
