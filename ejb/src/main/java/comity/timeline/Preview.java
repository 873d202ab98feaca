package comity.timeline;

import java.util.List;

/** What lies ahead as it is, and as it would be after an order; nothing has changed. */
public record Preview(List<Change> changes) {

    public List<Change> moving() {
        return changes.stream().filter(Change::moves).toList();
    }

    public List<Change> staying() {
        return changes.stream().filter(change -> !change.moves()).toList();
    }
}
