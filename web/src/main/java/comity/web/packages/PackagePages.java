package comity.web.packages;

import comity.packages.PackageItem;
import comity.packages.PackageReading;
import comity.packages.PackageRow;
import comity.packages.PackageView;
import comity.packages.SettlementPackage;
import comity.web.access.CurrentActor;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Packages as their readers see them: the list, one package with its picture, those of a case. */
@Named
@RequestScoped
public class PackagePages {

    @Inject
    PackageReading reading;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    private String number;
    private PackageView view;
    private PackageGraph graph;
    private List<PackageRow> rows;
    private List<PackageRow> beside;

    /** Finds the package, or refuses it as absent. */
    public void load() {
        view = reading.read(number, actor.actor());
    }

    public PackageView getView() {
        return view;
    }

    public PackageGraph getGraph() {
        if (graph == null) {
            graph = new PackageGraph(view.items());
        }
        return graph;
    }

    public List<PackageRow> getRows() {
        if (rows == null) {
            rows = reading.list(actor.actor());
        }
        return rows;
    }

    public List<PackageRow> ofCase(Long caseId) {
        if (beside == null) {
            beside = reading.ofCase(caseId, actor.actor());
        }
        return beside;
    }

    public boolean isSpeaking() {
        return !actor.actor().isAnonymous() && reading.speaksFor(actor.actor()) != null;
    }

    public String names(List<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }

    public String numbers(List<Integer> numbers) {
        return numbers.isEmpty() ? "–" : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Giver and taker in the reader's language. */
    public String who(PackageView.Item item) {
        return item.taker() == null
                ? texts.of("packages.to.all", item.giver())
                : texts.of("packages.to", item.giver(), item.taker());
    }

    /** Shape beside how a package stands. */
    public String mark(SettlementPackage.Status status) {
        return switch (status) {
            case PROPOSED, SIGNED -> "todo";
            case RECORDED -> "run";
            case BREACHED -> "over";
            case PERFORMED -> "done";
            case DECLINED -> "no";
        };
    }

    public String itemMark(PackageItem.Status status) {
        return switch (status) {
            case WAITING -> "held";
            case OPEN -> "todo";
            case BREACHED -> "over";
            case VERIFIED -> "done";
        };
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }
}
