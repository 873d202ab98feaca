package comity.deliberation;

import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What one judge owes in one deliberation. */
record RoomDebts(
        Chambers chambers, DeadlineKeeper deadlines, CaseFile file, Deliberation room, Actor judge, boolean presides) {

    List<Owed.Debt> all() {
        List<Owed.Debt> debts = new ArrayList<>();
        switch (room.phase()) {
            case DRAFTING -> debts.add(debt("descriptive", "", "TL-52"));
            case INTERIM -> debts.add(debt("interim", "", "TL-54"));
            case REVIEW -> debts.add(debt(presides ? "openVote" : "reading", "", "TL-56"));
            case VOTING -> votes(debts);
            case VOTED -> opinion(debts);
            default -> {
                // nothing is owed while the parties have their time, or after issue
            }
        }
        return debts;
    }

    private void votes(List<Owed.Debt> debts) {
        List<PanelVote> cast = chambers.votes(room.id());
        String missing = chambers.operative(room.id()).stream()
                .filter(paragraph -> cast.stream()
                        .noneMatch(vote -> vote.operativeId().equals(paragraph.id())
                                && vote.judgeId().equals(judge.id())))
                .map(paragraph -> String.valueOf(paragraph.position()))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            debts.add(debt("vote", missing, "TL-56"));
        } else if (presides) {
            debts.add(debt("closeVote", "", "TL-56"));
        }
    }

    private void opinion(List<Owed.Debt> debts) {
        boolean owes = chambers.opinions(room.id()).stream()
                .anyMatch(opinion -> opinion.judgeId().equals(judge.id()) && !opinion.isLodged());
        if (owes) {
            debts.add(debt("opinion", "", "TL-57"));
        }
    }

    private Owed.Debt debt(String key, String detail, String code) {
        Instant due = deadlines.dueAt(file.id(), code);
        return new Owed.Debt(
                key, file.reference(), file.title(), detail, code, due, "/deliberation/room?case=" + file.reference());
    }
}
