package comity.stay;

import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.serving.Receiving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A case is stayed by agreement, at the claimant's request or by order (X6). */
@ApplicationScoped
@Transactional
public class Stays {

    @Inject
    CaseFiles files;

    @Inject
    StayRules rules;

    @Inject
    StayRecords records;

    @Inject
    StayParties parties;

    @Inject
    StayEffect effect;

    @Inject
    StayDocket docket;

    @Inject
    Receiving receiving;

    @Inject
    Clock clock;

    /** A party proposes a stay; it begins when every other party agrees. */
    public Long propose(StayCase asked, Actor actor) {
        CaseFile file = files.lock(asked.caseId());
        Side side = rules.party(file, actor);
        if (file.servedAt() == null) {
            throw new NotServedYet();
        }
        Stay stay = open(file, asked, StayGround.AGREEMENT, side);
        parties.sign(file, stay, actor);
        docket.proposed(file, stay, actor);
        return stay.id();
    }

    /** The claimants need nobody's consent but each other's; TL-84 is the longest it can last. */
    public Long request(StayCase asked, Actor actor) {
        CaseFile file = files.lock(asked.caseId());
        if (rules.party(file, actor) != Side.CLM) {
            throw new NotYours("X6");
        }
        Stay stay = open(file, asked, StayGround.REQUEST, Side.CLM);
        if (parties.sign(file, stay, actor)) {
            effect.begin(file, stay, Side.CLM, actor);
        } else {
            docket.asked(file, stay, actor);
        }
        return stay.id();
    }

    /** The presiding judge, before a panel is at work the President. */
    public Long order(StayCase asked, Actor actor) {
        CaseFile file = files.lock(asked.caseId());
        rules.requireOrders(file, actor);
        Stay stay = open(file, asked, StayGround.ORDER, Side.TRIBUNAL);
        effect.begin(file, stay, Side.TRIBUNAL, actor);
        return stay.id();
    }

    private Stay open(CaseFile file, StayCase asked, StayGround ground, Side side) {
        rules.requirePossible(file);
        records.open(file.id())
                .filter(earlier -> earlier.isRunning() || (rules.isAnswerable(earlier) && !overrides(ground, earlier)))
                .ifPresent(earlier -> {
                    throw new StayOpen();
                });
        rules.requireWords(file, asked, ground);
        records.open(file.id()).ifPresent(proposal -> {
            proposal.end(Stay.Status.MOOT, clock.instant());
            records.flush();
        });
        return records.add(new Stay(asked, ground, side, clock.instant()));
    }

    /** An order ends every proposal, the claimants' request one for an agreement. */
    private static boolean overrides(StayGround ground, Stay earlier) {
        return ground == StayGround.ORDER || ground == StayGround.REQUEST && earlier.ground() == StayGround.AGREEMENT;
    }

    /** With the agreement of the last State that is asked the case stands still; one that declines is enough. */
    public void answer(Long caseId, Long stayId, boolean agrees, Actor actor) {
        CaseFile file = files.lock(caseId);
        Side side = rules.party(file, actor);
        Stay stay = records.find(caseId, stayId);
        if (!parties.mustSign(file, stay, actor)) {
            throw new NotYours("X6");
        }
        if (stay.status() != Stay.Status.PROPOSED || (agrees && !rules.isAnswerable(stay))) {
            throw new StayOver();
        }
        rules.requirePossible(file);
        if (stay.serviceId() != null) {
            receiving.receivedByActing(caseId, stay.serviceId(), actor);
        }
        if (!agrees) {
            stay.end(Stay.Status.DECLINED, clock.instant());
            docket.declined(file, side, actor);
        } else if (parties.sign(file, stay, actor)) {
            effect.begin(file, stay, side, actor);
        } else {
            docket.agreed(file, side, actor);
        }
    }

    /** Ends a running stay before its day, or one that has none. */
    public void end(Long caseId, Long stayId, String reasons, Actor actor) {
        CaseFile file = files.lock(caseId);
        Stay stay = records.find(caseId, stayId);
        Side side = rules.orders(file, actor) ? Side.TRIBUNAL : rules.party(file, actor);
        if (!mayEnd(stay, side)) {
            throw new NotYours("X6");
        }
        if (!stay.isRunning()) {
            throw new StayOver();
        }
        rules.requireWords(reasons);
        effect.end(file, stay, side, reasons, actor);
    }

    static boolean mayEnd(Stay stay, Side side) {
        return switch (stay.ground()) {
            case AGREEMENT -> side != null;
            case REQUEST -> side == Side.CLM || side == Side.TRIBUNAL;
            case ORDER, PACKAGE -> side == Side.TRIBUNAL;
        };
    }

    public boolean isAtRequest(Long caseId, Long stayId) {
        files.lock(caseId);
        return records.find(caseId, stayId).ground() == StayGround.REQUEST;
    }

    /** TL-84 has run: the case lapses. */
    public void lapse(Long caseId, Long stayId) {
        CaseFile file = files.lock(caseId);
        Stay stay = records.find(caseId, stayId);
        if (stay.isRunning()) {
            effect.lapse(file, stay);
        }
    }

    void onEnded(@Observes CaseEnded ended) {
        records.open(ended.caseId()).ifPresent(stay -> stay.end(Stay.Status.MOOT, clock.instant()));
        effect.closeLedger(ended.caseId());
    }
}
