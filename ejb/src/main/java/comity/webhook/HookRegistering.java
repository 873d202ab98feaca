package comity.webhook;

import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What a registration makes: an address that may be posted to, and a secret that is told once and kept under lock. */
@ApplicationScoped
public class HookRegistering {

    @Inject
    Destinations destinations;

    @Inject
    HookSecrets secrets;

    @Inject
    Clock clock;

    /** The address as it is kept; refuses one to which nothing is posted. */
    String address(String url) {
        String address = url == null ? "" : url.strip();
        destinations.bar(address).ifPresent(bar -> {
            throw new HookAddressClosed(bar.name()).fault("url", "HOOK_ADDRESS_CLOSED." + bar.name());
        });
        return address;
    }

    /** @return the new secret */
    String register(Webhook hook, String address, Actor actor) {
        String secret = Signature.newSecret();
        hook.register(address, secrets.seal(hook.state(), secret), actor.id(), clock.instant());
        return secret;
    }
}
