package comity.web.panel;

import comity.panel.ConflictCheck;
import comity.panel.HandList;
import comity.panel.NationalAdmission;
import comity.panel.NomineeRow;
import comity.panel.PanelAppointment;
import comity.panel.PanelNaming;
import comity.panel.PanelOpening;
import comity.panel.PanelReading;
import comity.panel.PanelView;
import comity.web.docket.CaseHead;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** S09 on one page: number of judges, names, lists, agreement, appointment. */
@Named
@ViewScoped
public class CompositionForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "composition";

    @Inject
    PanelOpening opening;

    @Inject
    PanelNaming naming;

    @Inject
    PanelAppointment appointment;

    @Inject
    NationalAdmission admission;

    @Inject
    PanelReading reading;

    @Inject
    ConflictWords words;

    @Inject
    PanelPage panel;

    private String reference;
    private CaseHead head;
    private transient List<ConflictCheck> roster;
    private String seats = "3";
    private Map<String, Boolean> chosen = new HashMap<>();
    private Map<String, String> ranks = new HashMap<>();

    public void load() {
        head = panel.head(reference);
        if (!chosen.isEmpty() || getComposition() == null || getComposition().seats() == null) {
            return;
        }
        if (can("propose-names")) {
            reading.suggested(head.id(), panel.actor()).forEach(name -> chosen.put(name.personId(), Boolean.TRUE));
        } else if (getComposition().proposedAt() != null) {
            getNames().stream()
                    .filter(row -> row.sum() != null)
                    .limit(getComposition().seats())
                    .forEach(row -> chosen.put(row.personId(), Boolean.TRUE));
        }
    }

    public boolean can(String act) {
        return panel.can(head.id(), act);
    }

    public boolean isAppointing() {
        return can("appoint-judges") || can("appoint-judges-vice");
    }

    public String wish() {
        opening.wish(head.id(), Integer.parseInt(seats), panel.actor());
        return panel.done(PAGE, reference, "panel.seats.done");
    }

    public String propose() {
        naming.propose(head.id(), names(), panel.actor());
        return panel.done(PAGE, reference, "panel.propose.done");
    }

    public String hand() {
        Map<String, Integer> given = new HashMap<>();
        getProposed().forEach(row -> given.put(row.personId(), rank(ranks.get(row.personId()))));
        naming.handList(new HandList(head.id(), given), panel.actor());
        return panel.done(PAGE, reference, "panel.list.done");
    }

    /** An empty field strikes; anything that is no number is a rank the service refuses beside the list. */
    private static Integer rank(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.strip().matches("\\d{1,2}") ? Integer.valueOf(typed.strip()) : Integer.valueOf(0);
    }

    public String agree() {
        naming.agree(head.id(), names(), panel.actor());
        return panel.done(PAGE, reference, "panel.agree.done");
    }

    public String ask() {
        naming.askPresident(head.id(), panel.actor());
        return panel.done(PAGE, reference, "panel.ask.done");
    }

    public String appoint() {
        appointment.appoint(head.id(), names(), panel.actor());
        return panel.done(PAGE, reference, "panel.appoint.done");
    }

    private List<String> names() {
        return chosen.entrySet().stream()
                .filter(mark -> Boolean.TRUE.equals(mark.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    public PanelView.Composition getComposition() {
        return panel.view(head.id()).composition();
    }

    public List<NomineeRow> getNames() {
        return panel.view(head.id()).names();
    }

    public List<NomineeRow> getProposed() {
        return getNames().stream().filter(row -> "PROPOSED".equals(row.state())).toList();
    }

    public List<NomineeRow> getDisclosed() {
        return getNames().stream().filter(row -> row.disclosure() != null).toList();
    }

    /** The whole roster, each with what the registers know; who is barred cannot be ticked. */
    public List<ConflictCheck> getRoster() {
        if (roster == null) {
            roster = reading.conflicts(head.id(), panel.actor());
        }
        return roster;
    }

    public long getBarred() {
        return getRoster().stream().filter(ConflictCheck::barred).count();
    }

    /** A State, an office or a case, in words. */
    public String detail(ConflictCheck.Conflict conflict) {
        return words.detail(conflict);
    }

    public String admit() {
        admission.consent(head.id(), panel.actor());
        return panel.done(PAGE, reference, "panel.nationals.done");
    }

    /** Names the other side has handed in, for a party; those of both for everyone else inside. */
    public String getAgreedByClaimant() {
        return words(getComposition().agreedByClaimant());
    }

    public String getAgreedByRespondent() {
        return words(getComposition().agreedByRespondent());
    }

    private String words(List<String> persons) {
        return String.join(", ", persons.stream().map(this::name).toList());
    }

    private String name(String person) {
        return getNames().stream()
                .filter(row -> row.personId().equals(person))
                .map(NomineeRow::name)
                .findFirst()
                .orElse(person);
    }

    /** Last word of the text keys that say where the composition stands. */
    public String getWhere() {
        PanelView.Composition now = getComposition();
        if (now.composedAt() != null) {
            return "composed";
        }
        if (now.nominatedAt() != null) {
            return "disclosure";
        }
        if (now.referredAt() != null) {
            return now.vice() ? "vice" : "president";
        }
        if (now.seats() == null) {
            return "seats";
        }
        if (now.proposedAt() == null) {
            return "names";
        }
        return now.listsOpen() ? "open" : "lists";
    }

    public String getWho() {
        return switch (getWhere()) {
            case "composed" -> "nobody";
            case "disclosure" -> "nominees";
            case "names" -> "registrar";
            case "president", "vice" -> getWhere();
            default -> "parties";
        };
    }

    public CaseHead getHead() {
        return head;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String value) {
        reference = value;
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String value) {
        seats = value;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public Map<String, String> getRanks() {
        return ranks;
    }
}
