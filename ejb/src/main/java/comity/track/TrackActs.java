package comity.track;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What can be done about the track of a case. */
@ApplicationScoped
public class TrackActs implements CaseActs {

    @Inject
    TrackRecords records;

    @Inject
    TrackReading reading;

    @Inject
    TrackGuard guard;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        Optional<Side> side = TrackGuard.isPossible(file) ? guard.sideOf(file, actor) : Optional.empty();
        if (side.isEmpty()) {
            return List.of();
        }
        String path = "/track/track?case=" + file.reference();
        Optional<TrackChange> open = records.open(file.id());
        if (open.isEmpty()) {
            return guard.mayAsk(file, side.get())
                    ? List.of(CaseAct.open(file.urgent() ? "askNormalTrack" : "askUrgentTrack", path, 730))
                    : List.of();
        }
        if (reading.mayDecide(file, open.get(), actor)) {
            return List.of(
                    CaseAct.open(file.place().hasPanelAtWork() ? "presidingOnTrack" : "presidentOnTrack", path, 19));
        }
        if (reading.mayAnswer(file, open.get(), actor)) {
            return List.of(CaseAct.open("answerTrackChange", path, 58));
        }
        return List.of(CaseAct.closed("askUrgentTrack", "act.trackChange.waiting", null, 730));
    }
}
