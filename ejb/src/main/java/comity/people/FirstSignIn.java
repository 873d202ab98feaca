package comity.people;

import comity.common.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The first sign-in after an invitation: with a second factor it brings the office or seat, without one nothing. */
@ApplicationScoped
public class FirstSignIn {

    @Inject
    Acceptance acceptance;

    @Inject
    Accounts accounts;

    /** Called at each new session. Whoever was not invited is not touched. */
    public void of(String login) {
        if (acceptance.isAwaited(login) && accounts.hasSecondFactor(login)) {
            try {
                acceptance.accept(login);
            } catch (Refusal changed) {
                acceptance.refuse(login, changed.code());
            }
        }
    }
}
