package comity.council;

import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a delegate can do about a case that is before the Council. */
@ApplicationScoped
public class CouncilActs implements CaseActs {

    @Inject
    Meetings meetings;

    @Inject
    CouncilSeats seats;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        return seats.of(actor).isEmpty()
                ? List.of()
                : meetings.ofCase(file.id()).stream()
                        .filter(AgendaItem::isOpen)
                        .map(item -> CaseAct.open("council-view", path(item), 60))
                        .toList();
    }

    private String path(AgendaItem item) {
        return "/council/desk?number=" + meetings.of(item.meetingId()).number();
    }
}
