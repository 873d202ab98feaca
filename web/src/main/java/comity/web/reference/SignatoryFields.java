package comity.web.reference;

import comity.party.SignatoryEntry;
import comity.party.SignatoryRow;

/** What a Signatory is, as typed: on the page of one, and where a new one is added. */
abstract class SignatoryFields extends KeeperForm {

    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private String kind = "STATE";
    private String acceptance = "GENERAL";
    private String[] reserved = {};
    private String from;

    /** Fills the fields from the row that is kept; the day of a change is for the keeper to say. */
    protected void show(SignatoryRow row) {
        name = row.name();
        kind = row.kind();
        acceptance = row.acceptance();
        reserved = row.reservations().toArray(String[]::new);
    }

    protected SignatoryEntry typed() {
        return new SignatoryEntry(code, name, kind, acceptance, String.join(",", reserved), day(from));
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
}
