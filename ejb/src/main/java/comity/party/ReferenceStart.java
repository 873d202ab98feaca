package comity.party;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Loads the reference data when the house opens for the first time. */
@Singleton
@Startup
public class ReferenceStart {

    @Inject
    ReferenceLoading loading;

    @PostConstruct
    void open() {
        loading.loadIfEmpty();
    }
}
