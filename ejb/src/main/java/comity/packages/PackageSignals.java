package comity.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What the process of a package is told. */
@ApplicationScoped
public class PackageSignals {

    @Inject
    Event<StateSigned> signed;

    @Inject
    Event<PackageDeclined> declined;

    @Inject
    Event<PackageRecorded> recorded;

    @Inject
    Event<ItemOpened> opened;

    @Inject
    Event<ItemVerified> verified;

    void signed(String number, String state) {
        signed.fire(new StateSigned(number, state));
    }

    void declined(String number) {
        declined.fire(new PackageDeclined(number));
    }

    void recorded(String number) {
        recorded.fire(new PackageRecorded(number));
    }

    void opened(String number, Long itemId) {
        opened.fire(new ItemOpened(number, itemId));
    }

    void verified(String number, Long itemId) {
        verified.fire(new ItemVerified(number, itemId));
    }
}
