package comity.web.panel;

import comity.council.Announced;
import comity.council.CouncilReading;
import comity.council.Matter;
import comity.panel.PanelEstablishment;
import comity.panel.PanelReading;
import comity.panel.PanelView;
import comity.panel.RecordCouncil;
import comity.panel.SignatoryRow;
import comity.web.docket.CaseHead;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** S08: the registry records who was present at the Council and who rejected the panel. */
@Named
@ViewScoped
public class CouncilForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PanelEstablishment establishment;

    @Inject
    PanelReading reading;

    @Inject
    CouncilReading council;

    @Inject
    PanelPage panel;

    private String reference;
    private String views;
    private CaseHead head;
    private Map<String, Boolean> present = new HashMap<>();
    private Map<String, Boolean> rejecting = new HashMap<>();

    public void load() {
        head = panel.head(reference);
        if (present.isEmpty()) {
            begin(council.announced(head.id(), Matter.PANEL));
        }
    }

    /** The roll-call begins with what delegates have announced; where none has said that it comes, with everybody. */
    private void begin(Announced said) {
        for (SignatoryRow line : getSignatories()) {
            boolean comes = said.coming().isEmpty()
                    ? !said.away().contains(line.code())
                    : said.coming().contains(line.code());
            present.put(line.code(), comes);
            rejecting.put(line.code(), comes && said.rejecting().contains(line.code()));
        }
    }

    public List<SignatoryRow> getSignatories() {
        return reading.signatories();
    }

    public String send() {
        establishment.record(new RecordCouncil(head.id(), chosen(present), chosen(rejecting), views), panel.actor());
        return panel.backToCase(reference, "panel.council.done");
    }

    private static List<String> chosen(Map<String, Boolean> marks) {
        return marks.entrySet().stream()
                .filter(mark -> Boolean.TRUE.equals(mark.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    public boolean isOpen() {
        return panel.can(head.id(), "record-council");
    }

    public PanelView.Council getCouncil() {
        return panel.view(head.id()).council();
    }

    public int getNumber() {
        return getCouncil() == null || getCouncil().firstAt() == null ? 1 : 2;
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

    public String getViews() {
        return views;
    }

    public void setViews(String value) {
        views = value;
    }

    public Map<String, Boolean> getPresent() {
        return present;
    }

    public Map<String, Boolean> getRejecting() {
        return rejecting;
    }
}
