package comity.web.panel;

import comity.panel.LotRepetition;
import comity.panel.Lots;
import comity.panel.LotsView;
import comity.web.common.Texts;
import comity.web.docket.CaseHead;
import comity.web.docket.StateNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** The draws of lots of a case as everybody may check them. */
@Named
@RequestScoped
public class DrawsView {

    @Inject
    Lots lots;

    @Inject
    PanelPage panel;

    @Inject
    Texts texts;

    @Inject
    StateNames states;

    private String reference;
    private CaseHead head;
    private LotsView view;

    public void load() {
        head = panel.head(reference);
        view = lots.of(head.id());
    }

    public CaseHead getHead() {
        return head;
    }

    public LotsView getView() {
        return view;
    }

    /** Nationalities that sat already, by name. */
    public String taken(LotRepetition draw) {
        return draw.nationalitiesTaken().isEmpty()
                ? texts.get("council.nobody")
                : draw.nationalitiesTaken().stream().map(states::name).collect(Collectors.joining(", "));
    }

    public String drawn(LotRepetition draw) {
        List<String> result = draw.result();
        return draw.lots().stream()
                .filter(lot -> result.contains(lot.personId()))
                .map(LotRepetition.Lot::name)
                .collect(Collectors.joining(", "));
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String value) {
        reference = value;
    }
}
