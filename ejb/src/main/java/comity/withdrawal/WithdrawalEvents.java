package comity.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells what happened to a notice of withdrawal. */
@ApplicationScoped
public class WithdrawalEvents {

    @Inject
    Event<WithdrawalNotified> notified;

    @Inject
    Event<WithdrawalSettled> settled;

    @Inject
    Event<CaseWithdrawn> withdrawn;

    @Inject
    Event<WithdrawalServed> served;

    @Inject
    Event<WithdrawalOpposed> opposed;

    void notified(WithdrawalNotice notice) {
        notified.fire(new WithdrawalNotified(notice.caseId(), notice.id()));
    }

    void settled(WithdrawalNotice notice) {
        settled.fire(new WithdrawalSettled(notice.caseId(), notice.id()));
    }

    void withdrawn(WithdrawalNotice notice) {
        withdrawn.fire(new CaseWithdrawn(notice.caseId()));
    }

    void served(WithdrawalNotice notice) {
        served.fire(new WithdrawalServed(notice.caseId(), notice.id()));
    }

    void opposed(WithdrawalNotice notice) {
        opposed.fire(new WithdrawalOpposed(notice.caseId(), notice.id()));
    }
}
