package comity.council;

import java.time.Instant;
import java.util.List;

/**
 * A case on the agenda: what is alleged stays alleged.
 *
 * @param number place on the agenda, from 1
 * @param outcome what it came to, null while it is open
 * @param present names of the Signatories of the roll-call; empty where the limit ran without one
 */
public record AgendaRow(
        Long id,
        int number,
        Matter matter,
        int consideration,
        String reference,
        String title,
        List<String> claimants,
        String respondent,
        Instant addedAt,
        Objection objection,
        String outcome,
        Instant settledAt,
        List<String> present,
        List<String> rejecting,
        List<View> views) {

    /** A party's one objection. */
    public record Objection(String signatory, Instant at, String reasons) {}

    /** What a Signatory said for the record. */
    public record View(String signatory, String words, boolean rejects, Instant at) {}

    public boolean open() {
        return outcome == null;
    }

    /** Signatories whose last view rejects. */
    public List<String> meaningToReject() {
        return views.stream()
                .map(View::signatory)
                .distinct()
                .filter(signatory -> views.stream()
                        .filter(view -> view.signatory().equals(signatory))
                        .reduce((first, second) -> second)
                        .filter(View::rejects)
                        .isPresent())
                .toList();
    }
}
