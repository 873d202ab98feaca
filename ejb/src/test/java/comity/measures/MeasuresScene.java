package comity.measures;

import static comity.db.Courtroom.person;

import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Side;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.CloseReason;
import comity.docket.Track;
import comity.panel.CaseGroups;
import comity.serving.Receiving;
import comity.serving.Served;
import comity.serving.ServiceDelivered;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A case of Aurelia against Borvia in which measures are asked for, on Monday 1 March 2027 at ten o'clock. */
abstract class MeasuresScene {

    static final String CLAIMANT = "xa.agent";
    static final String RESPONDENT = "xb.agent";
    static final List<String> BENCH = List.of("xc.judge1", "xd.judge1", "xe.judge1");

    final Courtroom court = new Courtroom();
    CaseFile file;
    Set<String> groups = Set.of("MILITARY");

    @BeforeEach
    void served() {
        court.put(CaseGroups.class, new CaseGroups() {
            @Override
            public Set<String> of(Long caseId) {
                return groups;
            }
        });
        court.listen(event -> {
            if (event instanceof Served served) {
                court.get(MeasuresReceipt.class).onServed(served);
            } else if (event instanceof ServiceDelivered delivered) {
                court.get(MeasuresReceipt.class).onDelivered(delivered);
            }
        });
        file = court.file(CaseState.CONSULTATION);
    }

    @AfterEach
    void leave() {
        court.close();
    }

    void urgent() {
        file.changeTrack(Track.URGENT);
    }

    /** The panel is at work; the first of the bench presides. */
    void panelAtWork() {
        comity.docket.Cases.set(file, "state", CaseState.WRITTEN);
        for (String judge : BENCH) {
            CourtRole role = judge.equals(BENCH.get(0)) ? CourtRole.PPJ : CourtRole.PNL;
            court.get(CaseAccess.class).appoint(file.id(), judge, role, Side.PNL, null, Actor.registry());
        }
    }

    RequestMeasures words() {
        return new RequestMeasures(
                file.id(),
                "The right to notice of exercises.",
                "VD11 gives it.",
                "The exercise begins on Friday.",
                "What is fired is not called back.",
                "The respondent postpones the exercise.");
    }

    MeasuresRequest request() {
        return court.get(RequestingMeasures.class).request(words(), person(CLAIMANT));
    }

    MeasuresRequest row(MeasuresRequest asked) {
        return court.get(MeasuresRecords.class).find(file.id(), asked.id());
    }

    void acknowledge(List<Addressed> services, String login, Side side) {
        services.stream()
                .filter(one -> one.side() == side)
                .forEach(one -> court.get(Receiving.class).acknowledge(file.id(), one.serviceId(), person(login)));
    }

    void observe(MeasuresRequest row, String login) {
        court.get(MeasuresHearing.class).observe(file.id(), row.id(), "There is no urgency.", person(login));
    }

    OrderMeasures granting(MeasuresRequest row, Bound bound, String... against) {
        return new OrderMeasures(
                file.id(),
                row.id(),
                true,
                "The right is plausible.\nThe harm cannot be repaired.",
                List.of("The exercise is postponed.", "Notice is given of its new date."),
                bound,
                List.of(against));
    }

    void order(OrderMeasures words, String login) {
        court.get(OrderingMeasures.class).order(words, person(login));
    }

    /** Measures in force that bind the respondent, served on it now. */
    MeasuresRequest inForce() {
        MeasuresRequest row = request();
        observe(row, RESPONDENT);
        order(granting(row, Bound.RSP), "president");
        acknowledge(row.order().services(), RESPONDENT, Side.RSP);
        return row;
    }

    void report(MeasuresRequest row, String login) {
        court.get(MeasuresCompliance.class).report(file.id(), row.id(), "The exercise is postponed.", person(login));
    }

    Instant due(MeasuresRequest row, String code) {
        return court.get(DeadlineKeeper.class).dueAt(file.id(), code, row.subject());
    }

    void endCase() {
        court.get(RequestingMeasures.class).onEnded(new CaseEnded(file.id(), CloseReason.WITHDRAWN));
    }
}
