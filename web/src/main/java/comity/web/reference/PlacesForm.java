package comity.web.reference;

import comity.gazetteer.GazetteerReading;
import comity.gazetteer.PlaceEntry;
import comity.gazetteer.PlaceKeeping;
import comity.gazetteer.PlaceRow;
import comity.party.SignatoryReading;
import comity.reference.ReferenceChangeRow;
import comity.reference.Register;
import comity.web.common.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The gazetteer: its places, or with {@code id} one of them (D09). */
@Named
@ViewScoped
public class PlacesForm extends KeeperForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private GazetteerReading reading;

    @Inject
    private PlaceKeeping keeping;

    @Inject
    private SignatoryReading signatories;

    private String id;
    private String name;
    private String coordinates;
    private String hostState;
    private boolean disputed;
    private String inControl;
    private String day;
    private transient PlaceRow row;
    private transient List<PlaceRow> rows;

    public void load() {
        rows = reading.all(actor());
        if (id != null) {
            row = reading.of(id, actor());
            name = row.name();
            coordinates = row.coordinates();
            hostState = row.hostState();
            disputed = row.disputed();
            inControl = row.inControl();
        }
    }

    private PlaceEntry entry() {
        return new PlaceEntry(name, coordinates, hostState, disputed, inControl);
    }

    public String add() {
        String added = keeping.add(entry(), actor());
        return done("/reference/places", "reference.added", added + " " + name);
    }

    public String change() {
        keeping.change(id, entry(), actor());
        return done("/reference/place?id=" + id, "reference.changed", name);
    }

    public String end() {
        keeping.end(id, day(day), actor());
        return done("/reference/place?id=" + id, "reference.ended", getRow().name());
    }

    public List<PlaceRow> getRows() {
        if (rows == null) {
            rows = reading.all(actor());
        }
        return rows;
    }

    public PlaceRow getRow() {
        if (row == null) {
            row = reading.of(id, actor());
        }
        return row;
    }

    public boolean isOpen() {
        return isKeeping() && getRow().to() == null;
    }

    public List<Choice> getStates() {
        return signatories.all(actor()).stream()
                .map(state -> new Choice(state.code(), state.name(), false))
                .toList();
    }

    public List<ReferenceChangeRow> getChanges() {
        return changes(Register.PLACE, id);
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getCoordinates() {
        return coordinates;
    }

    public void setCoordinates(String value) {
        coordinates = value;
    }

    public String getHostState() {
        return hostState;
    }

    public void setHostState(String value) {
        hostState = value;
    }

    public boolean isDisputed() {
        return disputed;
    }

    public void setDisputed(boolean value) {
        disputed = value;
    }

    public String getInControl() {
        return inControl;
    }

    public void setInControl(String value) {
        inControl = value;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }
}
