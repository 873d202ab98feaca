package comity.web.precedent;

import comity.editing.EditedReading;
import comity.editing.HoldingKind;
import comity.editing.HoldingStatus;
import comity.editing.HoldingView;
import comity.precedent.ProvisionReading;
import comity.precedent.ProvisionShelf;
import comity.precedent.ProvisionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A provision with what was decided on it, and the list of all of them. */
@Named
@RequestScoped
public class ProvisionPage {

    @Inject
    ProvisionReading provisions;

    @Inject
    EditedReading edited;

    private String id;
    private ProvisionView view;
    private List<ProvisionShelf> shelves;
    private List<HoldingView> holdings = List.of();
    private HoldingTimeline timeline;

    public void load() {
        view = provisions.of(id == null ? "" : id);
        holdings = edited.onProvision(id);
        timeline = new HoldingTimeline(holdings, id);
    }

    /** Holdings on the provision, the latest first. */
    public List<HoldingView> getHoldings() {
        return holdings;
    }

    public HoldingTimeline getTimeline() {
        return timeline;
    }

    /** How many of them have each status, the best first. */
    public Map<HoldingStatus, Long> getStanding() {
        return holdings.stream()
                .collect(Collectors.groupingBy(
                        HoldingView::status, () -> new EnumMap<>(HoldingStatus.class), Collectors.counting()));
    }

    public long getDecisions() {
        return holdings.stream().map(HoldingView::slug).distinct().count();
    }

    /** Of the holdings that are good law the one of greatest weight: first what decides, then the latest; null without any. */
    public HoldingView getWeightiest() {
        return holdings.stream()
                .filter(holding -> holding.status() == HoldingStatus.GOOD)
                .max(Comparator.comparing(HoldingView::weight)
                        .thenComparing(holding -> holding.kind() == HoldingKind.RATIO)
                        .thenComparing(HoldingView::date))
                .orElse(null);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ProvisionView getView() {
        return view;
    }

    public List<ProvisionShelf> getShelves() {
        if (shelves == null) {
            shelves = provisions.shelves();
        }
        return shelves;
    }
}
