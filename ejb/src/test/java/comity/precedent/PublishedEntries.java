package comity.precedent;

import comity.db.Courtroom;
import comity.decision.DecisionPublished;

/** The public side of decisions that a test of another feature publishes. */
public final class PublishedEntries {

    private PublishedEntries() {}

    /** From now on a publication is followed by its entry, as in the house. */
    public static void follow(Courtroom court) {
        court.listen(event -> {
            if (event instanceof DecisionPublished published) {
                court.get(PrecedentIndexing.class).published(published);
            }
        });
    }

    /** As if the Council had spoken: adoption has no door yet. */
    public static void weigh(Courtroom court, String slug, int weight) {
        court.get(PrecedentEntries.class).bySlug(slug).orElseThrow().weigh(weight);
    }
}
