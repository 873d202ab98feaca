package comity.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether all seats are taken by judges who know the record: before that no hearing opens and nobody votes (S09). */
@ApplicationScoped
public class FullBench {

    @Inject
    Vacancies vacancies;

    /** For hearings: a repeated hearing is the one that makes the bench full. */
    public void requireSeats(Long caseId) {
        if (vacancies.of(caseId).stream().anyMatch(row -> !row.isFilled())) {
            throw new SeatVacant();
        }
    }

    public void require(Long caseId) {
        requireSeats(caseId);
        boolean unready = vacancies.of(caseId).stream()
                .anyMatch(row -> row.owesReading() || row.owesOrder() || row.owesHearing());
        if (unready) {
            throw new RecordUnread();
        }
    }
}
