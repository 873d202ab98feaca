package comity.web.reference;

import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.panel.ListingRow;
import comity.panel.Nomination;
import comity.panel.RosterKeeping;
import comity.party.Signatories;
import comity.party.Signatory;
import comity.reference.ReferenceChangeRow;
import comity.reference.Register;
import comity.web.common.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The roster of judges, and the lists of mediators, experts and inspectors (section 1). */
@Named
@ViewScoped
public class RosterForm extends KeeperForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private RosterKeeping keeping;

    @Inject
    private Signatories signatories;

    private String list = "PNL";
    private String personId;
    private String nationality;
    private transient List<ListingRow> rows;

    public void load() {
        rows = keeping.of(role(), actor());
    }

    private CourtRole role() {
        return RosterKeeping.LISTS.stream()
                .filter(role -> role.name().equals(list))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    public String nominate() {
        keeping.nominate(new Nomination(role(), personId == null ? "" : personId.strip(), nationality), actor());
        return done(here(), "reference.roster.done", personId.strip());
    }

    public String end(Long id) {
        keeping.end(role(), id, actor());
        return done(here(), "reference.roster.ended");
    }

    private String here() {
        return "/reference/roster?list=" + list;
    }

    public List<ListingRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public List<String> getLists() {
        return List.of("PNL", "MED", "EXP", "INS");
    }

    public List<Choice> getSignatories() {
        return signatories.all().stream().map(RosterForm::choice).toList();
    }

    private static Choice choice(Signatory signatory) {
        return new Choice(signatory.code(), signatory.name(), false);
    }

    public List<ReferenceChangeRow> getChanges() {
        return changes(Register.LISTING, list);
    }

    public String getList() {
        return list;
    }

    public void setList(String value) {
        list = value;
    }

    public String getPersonId() {
        return personId;
    }

    public void setPersonId(String value) {
        personId = value;
    }

    public String getNationality() {
        return nationality;
    }

    public void setNationality(String value) {
        nationality = value;
    }
}
