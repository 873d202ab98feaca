package comity.timeline;

import comity.deadline.Deadline;
import comity.deadline.OrderEffect;
import comity.deadline.Reckoning;
import comity.deadline.Standstill;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.docket.StateNotOpen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** Tries an order on the rows of a case without touching them. */
@ApplicationScoped
public class Trial {

    @Inject
    OrderEffect effect;

    @Inject
    TribunalCalendar calendar;

    Projection.Position as(CaseFile file, List<Deadline> rows, Standstill stay) {
        return new Projection.Position(
                file.place(), file.urgent(), stay, rows.stream().map(Sight::of).toList(), calendar.instant());
    }

    Projection.Position after(Proposal order, CaseFile file, List<Deadline> rows, Standstill stay) {
        Projection.Position now = as(file, rows, stay);
        if (order instanceof Proposal.Extension extension) {
            return with(now, stay, sight -> extended(sight, extension));
        }
        if (order instanceof Proposal.Refusal refusal) {
            return with(now, stay, sight -> refused(sight, refusal));
        }
        if (order instanceof Proposal.Stay stood) {
            if (stay != null) {
                throw new StateNotOpen(file.reference(), file.state());
            }
            Standstill tried = new Standstill(file.id(), calendar.today(), stood.until(), "", stood.limits());
            return with(now, tried, sight -> stayed(sight, tried));
        }
        if (order instanceof Proposal.GoOn) {
            if (stay == null) {
                throw new NoStayToEnd();
            }
            return with(now, null, this::movedOn);
        }
        boolean urgent = ((Proposal.TrackChange) order).urgent();
        return new Projection.Position(now.place(), urgent, stay, now.rows(), now.now());
    }

    private static Projection.Position with(Projection.Position now, Standstill stay, Function<Sight, Sight> change) {
        List<Sight> rows = now.rows().stream()
                .map(sight -> sight.running() ? change.apply(sight) : sight)
                .toList();
        return new Projection.Position(now.place(), now.urgent(), stay, rows, now.now());
    }

    private Sight extended(Sight sight, Proposal.Extension order) {
        if (!sight.row().id().equals(order.limitId())) {
            return sight;
        }
        Reckoning longer = effect.extended(sight.row(), order.days());
        return sight.after(longer, effect.end(longer), false);
    }

    private Sight refused(Sight sight, Proposal.Refusal order) {
        if (!sight.row().id().equals(order.limitId())) {
            return sight;
        }
        Reckoning left = effect.refused(sight.row());
        return sight.after(left, effect.end(left), false);
    }

    private Sight stayed(Sight sight, Standstill stay) {
        return effect.stayed(sight.row(), stay)
                .map(still -> sight.after(still, effect.end(still), sight.held()))
                .orElse(sight);
    }

    private Sight movedOn(Sight sight) {
        if (!sight.row().standsStill() || sight.row().awaiting()) {
            return sight;
        }
        Reckoning on = sight.row().reckoning().movesOn(calendar.today(), calendar);
        return sight.after(on, effect.end(on), sight.held());
    }
}
