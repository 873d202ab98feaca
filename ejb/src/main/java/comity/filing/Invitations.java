package comity.filing;

import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.notice.Outbox;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** FX-01: a State that is no Signatory is invited at the addresses that the registry knows of it. */
@ApplicationScoped
public class Invitations {

    @Inject
    Signatories signatories;

    @Inject
    Outbox outbox;

    @Inject
    TribunalCalendar calendar;

    boolean isSignatory(String code) {
        return signatories
                .find(code)
                .filter(state -> state.isSignatoryOn(calendar.dayOf(calendar.instant())))
                .isPresent();
    }

    /** Letters say nothing but the reference; the invitation itself is delivered by the registry. */
    void send(CaseFile file) {
        signatories.channels(file.respondent()).stream()
                .filter(channel -> !channel.isWebhook())
                .forEach(channel -> outbox.write(channel.address(), file, null));
    }
}
