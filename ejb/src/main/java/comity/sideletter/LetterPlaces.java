package comity.sideletter;

import comity.decision.DecisionReading;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.settlement.Settlement;
import comity.settlement.SettlementRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds the object of a letter: what the public may not know of cannot have a public letter beside it. */
@ApplicationScoped
public class LetterPlaces {

    @Inject
    CaseFiles files;

    @Inject
    SettlementRecords settlements;

    @Inject
    DecisionReading decisions;

    Optional<Beside> of(LetterObject object, String about) {
        if (object == null) {
            return Optional.empty();
        }
        String name = about == null ? "" : about.strip();
        return switch (object) {
            case ACCORD -> Optional.of(new Beside(object, null, null, null));
            case CASE -> registered(name).map(file -> new Beside(object, file.id(), null, null));
            case SETTLEMENT ->
                registered(name).filter(this::isSettled).map(file -> new Beside(object, file.id(), null, null));
            case DECISION -> decision(name);
        };
    }

    private Optional<CaseFile> registered(String reference) {
        return files.byReference(reference).filter(file -> file.registeredAt() != null);
    }

    private boolean isSettled(CaseFile file) {
        return settlements.ofCase(file.id()).stream().anyMatch(row -> row.status() == Settlement.Status.RECORDED);
    }

    private Optional<Beside> decision(String name) {
        return decisions
                .published(name)
                .map(found -> new Beside(
                        LetterObject.DECISION,
                        found.caseId(),
                        found.name().slug(),
                        found.name().citation()));
    }
}
