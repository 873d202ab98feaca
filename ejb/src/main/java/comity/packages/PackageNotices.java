package comity.packages;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Standing;
import comity.common.Actor;
import comity.notice.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Notices about a package: to the focal points of its States, and to the Registrar when it waits for the record. */
@ApplicationScoped
public class PackageNotices {

    @Inject
    PackageRecords records;

    @Inject
    Standing standing;

    @Inject
    Outbox outbox;

    void tell(SettlementPackage of, String kind, List<String> args, Actor actor) {
        List<String> states = records.signatures(of.id()).stream()
                .map(PackageSignature::state)
                .toList();
        tell(standing.holding(List.of(CourtRole.FPT), states), kind, args, actor);
    }

    void tellRegistrar(SettlementPackage of) {
        tell(standing.holding(CourtRole.REG), "package.toRecord", List.of(of.number()), Actor.registry());
    }

    private void tell(Collection<Appointment> offices, String kind, List<String> args, Actor actor) {
        List<String> told = offices.stream()
                .map(Appointment::personId)
                .filter(person -> !person.equals(actor.id()))
                .distinct()
                .toList();
        if (!told.isEmpty()) {
            standing.persons(told).forEach(person -> outbox.tell(person, null, null, kind, args));
        }
    }
}
