package comity.joinder;

import comity.access.CaseAccess;
import comity.access.Membership;
import comity.access.Side;
import comity.closing.CaseClosing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CloseReason;
import comity.filing.Claims;
import comity.withdrawal.ClaimsAtIssue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** Carries a decision out (X3). */
@ApplicationScoped
public class JoinderEffect {

    @Inject
    JoinderRecords records;

    @Inject
    Claims claims;

    @Inject
    ClaimsAtIssue atIssue;

    @Inject
    CaseAccess access;

    @Inject
    CaseClosing closing;

    @Inject
    JoinderDocket docket;

    @Inject
    JoinderNews news;

    /** One decision: claims and parties pass to the lead case, the other is closed as joined. */
    void join(CasePair pair, CaseFile lead, Joinder row, Actor actor) {
        CaseFile joined = pair.beside(lead);
        claims.join(lead.id(), joined.id(), atIssue.numbers(joined.id()), joined.reference());
        lead.takeIn(joined);
        seat(lead, joined, actor);
        records.joinedTo(joined.id()).forEach(earlier -> earlier.goOnIn(lead.id()));
        docket.joined(lead, joined, row, actor);
        joined.goOnIn(lead.id());
        closing.close(joined, CloseReason.JOINED, actor, Side.TRIBUNAL);
        news.settled(row);
    }

    /** Who stood on a side of the joined case stands there in the lead case; a third State as far as it is no party. */
    private void seat(CaseFile lead, CaseFile joined, Actor actor) {
        Set<String> parties = new HashSet<>(lead.claimants());
        parties.addAll(lead.respondents());
        for (Membership seat : access.membersOf(joined.id())) {
            boolean third = seat.side() == Side.TP && !parties.contains(String.valueOf(seat.state()));
            if (seat.side().isParty() || third) {
                access.appoint(lead.id(), seat.personId(), seat.role(), seat.side(), seat.state(), actor);
            }
        }
    }

    /** Coordinated or refused: both cases go on. */
    void decided(CasePair pair, Joinder row, Actor actor) {
        docket.decided(pair, row, actor);
        news.settled(row);
    }
}
