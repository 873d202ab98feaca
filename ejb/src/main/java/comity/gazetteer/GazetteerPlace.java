package comity.gazetteer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A place that forms may name. Its row implies no position on sovereignty (section 0, rule 8). */
@Entity
@Table(name = "gazetteer_place")
public class GazetteerPlace {

    @Id
    private String id;

    private String name;
    private String coordinates;

    @Column(name = "host_state")
    private String hostState;

    private boolean disputed;

    @Column(name = "in_control")
    private String inControl;

    /** The last day on which forms could name it, or null. */
    @Column(name = "valid_to")
    private LocalDate to;

    protected GazetteerPlace() {}

    public GazetteerPlace(
            String id, String name, String coordinates, String hostState, boolean disputed, String inControl) {
        this.id = id;
        this.name = name;
        this.coordinates = coordinates;
        this.hostState = hostState;
        this.disputed = disputed;
        this.inControl = inControl;
    }

    void describe(String newName, String newCoordinates, String host, boolean isDisputed, String control) {
        name = newName;
        coordinates = newCoordinates;
        hostState = host;
        disputed = isDisputed;
        inControl = control;
    }

    void end(LocalDate day) {
        to = day;
    }

    /** Whether a form may name it on a day. */
    boolean isOfferedOn(LocalDate day) {
        return to == null || !day.isAfter(to);
    }

    public LocalDate to() {
        return to;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String coordinates() {
        return coordinates;
    }

    public String hostState() {
        return hostState;
    }

    public boolean disputed() {
        return disputed;
    }

    /** The authority in effective control of a disputed place, or null. */
    public String inControl() {
        return inControl;
    }
}
