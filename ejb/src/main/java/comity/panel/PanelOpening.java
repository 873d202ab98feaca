package comity.panel;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.NewEntry;
import comity.docket.Track;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;

/** S09, first steps: the panel is opened, the seed of the lots sealed, the number of judges settled (TL-15). */
@ApplicationScoped
@Transactional
public class PanelOpening {

    static final String SEATS = "TL-15";

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    CaseGroups groups;

    @Inject
    PanelSizeRules sizes;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    @Inject
    PanelNews news;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** Opens the composition. The hash of the seed is public from now on. */
    public void open(Long caseId) {
        CaseFile file = files.lock(caseId);
        if (panels.find(caseId).isPresent()) {
            return;
        }
        byte[] seed = new byte[32];
        random.nextBytes(seed);
        String words = HexFormat.of().formatHex(seed);
        Instant from = establishedAt(caseId);
        Panel panel = panels.add(new Panel(caseId, clock.instant(), words, LotDrawing.sha256(words)));
        keeper.start(caseId, "TL-16", from, Obligor.BOTH);
        news.docket(file, NewEntry.of("panel.opened").stage("S09").args(panel.seedHash()));
        if (size(file, false) == 5) {
            settle(file, panel);
        } else {
            keeper.start(caseId, SEATS, from, Obligor.BOTH);
        }
    }

    private Instant establishedAt(Long caseId) {
        return panels.establishment(caseId).map(Establishment::establishedAt).orElseGet(clock::instant);
    }

    /** A party asks for three or five judges; the same number from both is an agreement. */
    public void wish(Long caseId, int seats, Actor actor) {
        CaseFile file = files.lock(caseId);
        policy.require(actor, caseId, "S09", Act.FILE);
        file.requireState(CaseState.PANEL_ESTABLISHED);
        Side side = policy.sideOf(actor, caseId).orElse(Side.PUB);
        Panel panel = panels.of(caseId);
        if (panel.seats() != null) {
            throw new SeatsSettled(panel.seats());
        }
        if (seats != 3 && seats != 5) {
            throw new NamesWrong(3).fault("seats", "SEATS_WRONG");
        }
        if (keeper.hasRun(caseId, SEATS)) {
            throw new comity.deadline.DeadlinePassed(SEATS, keeper.dueAt(caseId, SEATS));
        }
        panel.wish(side, seats);
        news.docket(
                file,
                NewEntry.of("panel.seatsAsked").by(actor, side).stage("S09").args(Integer.toString(seats)));
        if (panel.wishesAgree()) {
            keeper.meet(caseId, SEATS);
            settle(file, panel);
            news.seatsAgreed(caseId);
        }
    }

    /** TL-15 has run: table {@code panel-size} decides. */
    public void settleSeats(Long caseId) {
        CaseFile file = files.lock(caseId);
        Panel panel = panels.of(caseId);
        if (panel.seats() == null && keeper.expire(caseId, SEATS)) {
            settle(file, panel);
        }
    }

    private void settle(CaseFile file, Panel panel) {
        int seats = size(file, panel.agreedOnFive());
        panel.settleSeats(seats);
        news.docket(file, NewEntry.of("panel.seatsSettled").stage("S09").args(Integer.toString(seats)));
    }

    private int size(CaseFile file, boolean agreedOnFive) {
        Track track = file.urgent() ? Track.URGENT : file.track() == null ? Track.NORMAL : file.track();
        return sizes.seats(groups.of(file.id()), track, agreedOnFive, 1);
    }

    public boolean seatsSettled(Long caseId) {
        files.lock(caseId);
        return panels.of(caseId).seats() != null;
    }
}
