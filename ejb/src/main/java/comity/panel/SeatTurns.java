package comity.panel;

import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;

/** S09: vacant seats are filled one after the other; when its turn comes, names are proposed for the seat. */
@ApplicationScoped
@Transactional
public class SeatTurns {

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    Vacancies vacancies;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    PanelNews news;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    public boolean free(Long caseId) {
        files.lock(caseId);
        return vacancies.inHand(caseId).isEmpty();
    }

    /** The oldest vacancy: TL-16 runs from now, and a new seed is sealed. */
    public void openNext(Long caseId) {
        CaseFile file = files.lock(caseId);
        if (vacancies.inHand(caseId).isPresent()) {
            return;
        }
        vacancies.next(caseId).ifPresent(row -> {
            Instant now = clock.instant();
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            String seed = HexFormat.of().formatHex(bytes);
            Panel panel = panels.of(caseId);
            row.open(now);
            panels.nominees(caseId).stream()
                    .filter(nominee -> nominee.state() == Nominee.State.PROPOSED)
                    .forEach(Nominee::passedOver);
            panel.reopen(row.seat(), now, seed, LotDrawing.sha256(seed));
            keeper.start(caseId, PanelNaming.AGREE, now, Obligor.BOTH);
            news.docket(
                    file,
                    NewEntry.of("panel.seatOpened").stage("S09").args(Integer.toString(row.seat()), panel.seedHash()));
        });
    }
}
