package comity.gazetteer;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Loads the gazetteer when the house opens for the first time. */
@Singleton
@Startup
public class GazetteerStart {

    @Inject
    GazetteerLoading loading;

    @PostConstruct
    void open() {
        loading.loadIfEmpty();
    }
}
