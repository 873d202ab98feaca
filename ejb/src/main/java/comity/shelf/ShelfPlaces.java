package comity.shelf;

import comity.common.Actor;
import comity.decision.DecisionReading;
import comity.decision.DecisionRow;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where the cases of the shelf stand, numbered from 1 on: their filing references tell them from all others. */
@ApplicationScoped
public class ShelfPlaces {

    private static final String REFERENCE = "F-SHELF-%02d";

    @Inject
    CaseFiles files;

    @Inject
    DecisionReading decisions;

    protected ShelfPlaces() {}

    /** The demonstration has a shelf; test and production have none. */
    static boolean isWanted() {
        return "demo".equals(System.getenv("COMITY_MODE"));
    }

    static String reference(int no) {
        return String.format(REFERENCE, no);
    }

    boolean isTaken(int no) {
        return files.byReference(reference(no)).isPresent();
    }

    Optional<DecisionRow> decision(int no) {
        return files.byReference(reference(no))
                .flatMap(file ->
                        decisions.ofCase(file.id(), Actor.registry()).stream().findFirst());
    }
}
