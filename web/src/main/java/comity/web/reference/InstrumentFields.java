package comity.web.reference;

import comity.instrument.InstrumentKind;
import comity.instrument.InstrumentReading.InstrumentRow;

/** What an instrument is, as typed: on the page of one, and where a new one is added. */
abstract class InstrumentFields extends KeeperForm {

    private static final long serialVersionUID = 1L;

    private String id;
    private String title;
    private String signedOn;
    private String kind = InstrumentKind.TREATY.name();
    private boolean invocable = true;
    private String status;
    private String history;

    /** Fills the fields from the row that is kept. */
    protected void show(InstrumentRow row) {
        title = row.title();
        signedOn = text(row.signedOn());
        kind = row.kind().name();
        invocable = row.invocable();
        status = row.status();
        history = row.history();
    }

    protected InstrumentRow typed(String code) {
        return new InstrumentRow(
                code,
                text(title).strip(),
                day(signedOn),
                InstrumentKind.valueOf(kind),
                invocable,
                text(status),
                text(history));
    }

    public InstrumentKind[] getKinds() {
        return InstrumentKind.values();
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
