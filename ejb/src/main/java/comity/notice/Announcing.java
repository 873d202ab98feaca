package comity.notice;

import comity.access.CourtRole;
import comity.access.Membership;
import comity.access.PermissionMatrix;
import comity.access.PermissionMatrix.Column;
import comity.access.Person;
import comity.access.Side;
import comity.access.Standing;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.DocketEntries;
import comity.docket.DocketEntry;
import comity.docket.DocketEntryMade;
import comity.docket.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells of each docket line whom the permission matrix names for its stage (section 9, event envelope): inbox at once,
 * a letter to those who receive service for their State. Closed rooms tell only their own readers, by their own acts.
 */
@ApplicationScoped
public class Announcing {

    static final Set<CourtRole> LETTERS = EnumSet.of(CourtRole.AGT, CourtRole.DEPUTY, CourtRole.FPT);

    @Inject
    CaseFiles files;

    @Inject
    DocketEntries entries;

    @Inject
    Standing standing;

    @Inject
    PermissionMatrix matrix;

    @Inject
    Outbox outbox;

    void onEntry(@Observes DocketEntryMade made) {
        if (made.register() != Register.DOCKET && made.register() != Register.FILING) {
            return;
        }
        CaseFile file = files.find(made.caseId());
        DocketEntry entry = entries.find(made.entryId()).orElseThrow();
        List<Membership> members = standing.membersOf(file.id());
        Set<String> told = recipients(members, entry);
        told.remove(entry.actorId());
        List<Person> persons = told.isEmpty() ? List.of() : standing.persons(List.copyOf(told));
        for (Person person : persons) {
            outbox.tell(person, file, entry.id(), entry.kind(), entry.args());
            if (receivesLetters(person, members)) {
                outbox.write(person.email(), file, null);
            }
        }
    }

    private Set<String> recipients(List<Membership> members, DocketEntry entry) {
        Set<String> told = new LinkedHashSet<>();
        for (Membership seat : members) {
            Column column = columnOf(seat);
            boolean filing = entry.register() == Register.FILING && seat.side() != Side.CLM;
            if (column != null && !filing && matrix.isTold(entry.stage(), column)) {
                told.add(seat.personId());
            }
        }
        if (matrix.isTold(entry.stage(), Column.SG) && entry.register() == Register.DOCKET) {
            standing.holding(CourtRole.COU).forEach(office -> told.add(office.personId()));
        }
        return told;
    }

    private static Column columnOf(Membership seat) {
        return switch (seat.side()) {
            case CLM -> Column.CL;
            case RSP -> Column.RS;
            case TP -> Column.TP;
            case PNL -> Column.PN;
            case APJ -> Column.AP;
            case MED -> Column.ME;
            case TRIBUNAL, PUB -> null;
        };
    }

    private static boolean receivesLetters(Person person, List<Membership> members) {
        return members.stream().anyMatch(seat -> seat.personId().equals(person.id()) && LETTERS.contains(seat.role()));
    }
}
