package comity.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A treaty, commitment or other text of the registry (section 8.1). */
@Entity
@Table(name = "instrument")
public class Instrument {

    @Id
    private String id;

    private String title;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Enumerated(EnumType.STRING)
    private InstrumentKind kind;

    private boolean invocable;
    private String status;
    private String history;

    protected Instrument() {}

    public Instrument(
            String id,
            String title,
            LocalDate signedOn,
            InstrumentKind kind,
            boolean invocable,
            String status,
            String history) {
        this.id = id;
        this.title = title;
        this.signedOn = signedOn;
        this.kind = kind;
        this.invocable = invocable;
        this.status = status;
        this.history = history;
    }

    void describe(InstrumentReading.InstrumentRow row) {
        title = row.title();
        signedOn = row.signedOn();
        kind = row.kind();
        invocable = row.invocable();
        status = row.status();
        history = row.history();
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public InstrumentKind kind() {
        return kind;
    }

    public boolean invocable() {
        return invocable;
    }

    public String status() {
        return status;
    }

    public String history() {
        return history;
    }
}
