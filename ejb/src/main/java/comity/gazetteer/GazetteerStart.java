package comity.gazetteer;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Loads the gazetteer when the house opens for the first time, after the States that its places name. */
@Singleton
@Startup
@DependsOn("ReferenceStart")
public class GazetteerStart {

    @Inject
    GazetteerLoading loading;

    @PostConstruct
    void open() {
        loading.loadIfEmpty();
    }
}
