package comity.packages;

import comity.access.Side;
import comity.closing.CaseClosing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.CloseReason;
import comity.settlement.SettlementRecorded;
import comity.stay.PackageStays;
import comity.withdrawal.ClaimExit;
import comity.withdrawal.ClaimsAtIssue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** The turn of a linked case has come: it is settled as a whole, or one claim of it leaves (S07). */
@ApplicationScoped
public class PackageSettlement {

    @Inject
    CaseFiles files;

    @Inject
    ClaimsAtIssue claims;

    @Inject
    CaseClosing closing;

    @Inject
    PackageStays stays;

    @Inject
    PackageNews news;

    @Inject
    Event<SettlementRecorded> recorded;

    /** A case that has ended otherwise stays as it ended. */
    void settle(SettlementPackage of, PackageItem item, List<PackageItem> items, Actor actor) {
        CaseFile file = files.find(item.caseId());
        if (file.state() == CaseState.CLOSED) {
            return;
        }
        claims.leave(
                file.id(),
                item.claim() == null ? claims.numbers(file.id()) : List.of(item.claim()),
                ClaimExit.How.SETTLED);
        news.item(of, "package.settled", item, item.giver(), actor);
        if (claims.numbers(file.id()).isEmpty()) {
            recorded.fire(new SettlementRecorded(file.id()));
            closing.close(file, CloseReason.SETTLED, actor, Side.TRIBUNAL);
            return;
        }
        boolean more = items.stream().anyMatch(other -> file.id().equals(other.caseId()) && !other.isVerified());
        if (!more) {
            stays.end(file, of.number());
        }
    }
}
