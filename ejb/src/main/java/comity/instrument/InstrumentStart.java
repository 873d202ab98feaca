package comity.instrument;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Fills the registry of instruments when the house opens for the first time. */
@Singleton
@Startup
public class InstrumentStart {

    @Inject
    InstrumentRegistry registry;

    @PostConstruct
    void open() {
        registry.loadIfEmpty();
    }
}
