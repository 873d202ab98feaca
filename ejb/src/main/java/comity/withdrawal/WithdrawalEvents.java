package comity.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells what happened to a notice of withdrawal. */
@ApplicationScoped
public class WithdrawalEvents {

    @Inject
    Event<WithdrawalServed> served;

    @Inject
    Event<WithdrawalOpposed> opposed;

    void served(WithdrawalNotice notice) {
        served.fire(new WithdrawalServed(notice.caseId(), notice.id()));
    }

    void opposed(WithdrawalNotice notice) {
        opposed.fire(new WithdrawalOpposed(notice.caseId(), notice.id()));
    }
}
