package comity.deliberation;

import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Membership;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a judge owes: votes, drafts, opinions, rulings; and the panels he sits on. */
@ApplicationScoped
@Transactional
public class Owed {

    /** A panel the judge sits on. */
    public record PanelRow(
            Long caseId,
            String reference,
            String title,
            CaseState state,
            boolean presiding,
            String nextCode,
            Instant nextDue) {}

    /**
     * A thing owed.
     *
     * @param key text key {@code owed.<key>}
     * @param detail paragraph numbers or a count
     */
    public record Debt(
            String key, String reference, String title, String detail, String code, Instant due, String path) {}

    /** The latest draft of a deliberation the judge takes part in. */
    public record DraftRow(String reference, String title, int no, String author, int paragraphs, Instant savedAt) {}

    public record Desk(List<Debt> debts, List<PanelRow> panels, List<DraftRow> drafts) {}

    @Inject
    CaseAccess access;

    @Inject
    CaseFiles files;

    @Inject
    Chambers chambers;

    @Inject
    DeadlineKeeper deadlines;

    public Desk of(Actor judge) {
        List<Membership> seats = access.seatsOf(judge).stream()
                .filter(seat -> seat.side() == Side.PNL && seat.role() != CourtRole.CLK)
                .toList();
        if (seats.isEmpty()) {
            return new Desk(List.of(), List.of(), List.of());
        }
        List<Long> ids = seats.stream().map(Membership::caseId).distinct().toList();
        Map<Long, Deliberation> rooms =
                chambers.ofCases(ids).stream().collect(Collectors.toMap(Deliberation::caseId, Function.identity()));
        List<Debt> debts = new ArrayList<>();
        List<PanelRow> panels = new ArrayList<>();
        List<DraftRow> drafts = new ArrayList<>();
        for (CaseFile file : files.byIds(ids)) {
            if (file.state() == CaseState.CLOSED) {
                continue;
            }
            boolean presides =
                    seats.stream().anyMatch(seat -> seat.caseId().equals(file.id()) && seat.role() == CourtRole.PPJ);
            panels.add(panel(file, presides));
            Deliberation room = rooms.get(file.id());
            if (room != null) {
                debts.addAll(new RoomDebts(chambers, deadlines, file, room, judge, presides).all());
                draft(file, room, drafts);
            }
        }
        debts.sort(Comparator.comparing(Debt::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return new Desk(debts, panels, drafts);
    }

    private PanelRow panel(CaseFile file, boolean presides) {
        List<Deadline> awaited = deadlines.awaited(file.id());
        Deadline next = awaited.stream()
                .filter(Deadline::isRunning)
                .findFirst()
                .orElse(awaited.isEmpty() ? null : awaited.get(0));
        return new PanelRow(
                file.id(),
                file.reference(),
                file.title(),
                file.state(),
                presides,
                next == null ? null : next.code(),
                next == null ? null : next.dueAt());
    }

    private void draft(CaseFile file, Deliberation room, List<DraftRow> drafts) {
        if (room.phase().compareTo(Deliberation.Phase.VOTED) < 0) {
            chambers.draft(room.id())
                    .ifPresent(version -> drafts.add(new DraftRow(
                            file.reference(),
                            file.title(),
                            version.no(),
                            version.authorName(),
                            version.descriptiveText().count()
                                    + version.reasonsText().count(),
                            version.savedAt())));
        }
    }
}
