package comity.web.reference;

import comity.party.ChannelEntry;
import comity.party.ChannelKeeping;
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
import java.util.stream.Stream;

/** One Signatory: acceptance and reservations from a day on, channels of service, its end. */
@Named
@ViewScoped
public class SignatoryForm extends KeeperForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignatoryReading reading;

    @Inject
    private SignatoryKeeping keeping;

    @Inject
    private ChannelKeeping channels;

    private String code;
    private String name;
    private String kind;
    private String acceptance;
    private String[] reserved = {};
    private String from;
    private String first;
    private String secondKind = "EMAIL";
    private String second;
    private String day;
    private transient SignatoryRow row;

    public void load() {
        row = reading.of(code, actor());
        name = row.name();
        kind = row.kind();
        acceptance = row.acceptance();
        reserved = row.reservations().toArray(String[]::new);
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
        keeping.change(
                new SignatoryEntry(code, name, kind, acceptance, String.join(",", reserved), day(from)), actor());
        return here("reference.changed");
    }

    public String register() {
        channels.register(code, new ChannelEntry("EMAIL", first), new ChannelEntry(secondKind, second), actor());
        return here("reference.channels.done");
    }

    public String end() {
        keeping.end(code, day(day), actor());
        return here("reference.ended");
    }

    private String here(String key) {
        return done("/reference/signatory?code=" + code, key, getRow().name());
    }

    public SignatoryRow getRow() {
        if (row == null) {
            row = reading.of(code, actor());
        }
        return row;
    }

    public boolean isOpen() {
        return isKeeping() && getRow().to() == null;
    }

    public boolean isMayRegister() {
        return channels.mayKeep(code, actor());
    }

    public List<ReferenceChangeRow> getChanges() {
        return Stream.concat(changes(Register.SIGNATORY, code).stream(), changes(Register.CHANNEL, code).stream())
                .sorted((a, b) -> b.id().compareTo(a.id()))
                .toList();
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
