package comity.web.docket;

import comity.overview.Delivery;
import comity.overview.DeliveryReading;
import comity.overview.Line;
import comity.overview.Paper;
import comity.web.access.CurrentActor;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The docket's column of service: which State has received the papers of a line. */
@Named
@RequestScoped
public class DeliveryMarks {

    /** Shape and words. */
    public record Row(String mark, String words) {}

    @Inject
    DeliveryReading reading;

    @Inject
    CurrentActor actor;

    @Inject
    StateNames states;

    @Inject
    Texts texts;

    private List<Delivery> all;

    /** Whether anything of the case has been sent that the reader may know of. */
    public boolean any(Long caseId) {
        return !all(caseId).isEmpty();
    }

    public List<Row> of(Long caseId, Line line) {
        List<Long> papers = line.papers().stream().map(Paper::id).toList();
        return all(caseId).stream()
                .filter(delivery -> line.id().equals(delivery.entryId())
                        || delivery.papers().stream().anyMatch(papers::contains))
                .map(this::row)
                .distinct()
                .toList();
    }

    private Row row(Delivery delivery) {
        String mark = switch (delivery.status()) {
            case SERVED -> "done";
            case FAILED -> "over";
            case ORDERED -> "todo";
            default -> "run";
        };
        String key = "docket.delivery."
                + (delivery.deemed() ? "DEEMED" : delivery.status().name());
        return new Row(mark, texts.of(key, states.name(delivery.state())));
    }

    private List<Delivery> all(Long caseId) {
        if (all == null) {
            all = reading.of(caseId, actor.actor());
        }
        return all;
    }
}
