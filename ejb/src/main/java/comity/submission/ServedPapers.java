package comity.submission;

import comity.serving.Served;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears that a submission or a default notice was served; limits run from that instant (S04). */
@ApplicationScoped
public class ServedPapers {

    @Inject
    WrittenRounds rounds;

    @Inject
    NonAppearances absences;

    void onServed(@Observes Served served) {
        switch (served.kind()) {
            case "submission" -> rounds.served(served.caseId(), served.serviceId(), served.servedAt());
            case "default-notice" -> absences.served(served.caseId(), served.serviceId(), served.servedAt());
            default -> {
                // other papers belong to other rooms
            }
        }
    }
}
