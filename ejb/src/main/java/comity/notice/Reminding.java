package comity.notice;

import comity.access.CourtRole;
import comity.access.Membership;
import comity.access.Person;
import comity.access.Presidency;
import comity.access.Side;
import comity.access.Standing;
import comity.deadline.Obligor;
import comity.deadline.Reminders.ReminderDue;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a reminder into notices for whoever owes the act, and letters to those of them who sign (section 4). */
@ApplicationScoped
public class Reminding {

    @Inject
    Standing standing;

    @Inject
    Presidency presidency;

    @Inject
    CaseFiles files;

    @Inject
    Outbox outbox;

    @Inject
    TribunalCalendar calendar;

    void onReminder(@Observes ReminderDue due) {
        CaseFile file = files.find(due.caseId());
        List<String> ids = debtors(due.caseId(), due.obligor()).distinct().toList();
        Set<String> signers = signers(due);
        List<Person> persons = ids.isEmpty() ? List.of() : standing.persons(ids);
        for (Person person : persons) {
            outbox.tell(
                    person,
                    file,
                    null,
                    "reminder",
                    List.of(
                            "tl." + due.code(),
                            calendar.dayOf(due.dueAt().minusMillis(1)).toString()));
            if (signers.contains(person.id())) {
                outbox.write(person.email(), file, null);
            }
        }
    }

    /** Of a party its Agents and focal points; of the panel and the offices everybody. */
    private Set<String> signers(ReminderDue due) {
        return switch (due.obligor()) {
            case CLM, RSP, BOTH, TP ->
                standing.membersOf(due.caseId()).stream()
                        .filter(seat -> Recipients.SERVED.contains(seat.role()))
                        .map(Membership::personId)
                        .collect(Collectors.toSet());
            default -> debtors(due.caseId(), due.obligor()).collect(Collectors.toSet());
        };
    }

    private Stream<String> debtors(Long caseId, Obligor obligor) {
        return switch (obligor) {
            case CLM -> seats(caseId, Side.CLM);
            case RSP -> seats(caseId, Side.RSP);
            case BOTH -> Stream.concat(seats(caseId, Side.CLM), seats(caseId, Side.RSP));
            case TP -> seats(caseId, Side.TP);
            case PNL -> seats(caseId, Side.PNL);
            case REG -> office(CourtRole.REG);
            case PRS -> office(presidency.isVacantOrAway() ? CourtRole.VPR : CourtRole.PRS);
            case COU -> office(CourtRole.COC);
            case NOBODY -> Stream.empty();
        };
    }

    private Stream<String> seats(Long caseId, Side side) {
        return standing.membersOf(caseId).stream()
                .filter(seat -> seat.side() == side)
                .map(seat -> seat.personId());
    }

    private Stream<String> office(CourtRole role) {
        return standing.holding(role).stream().map(office -> office.personId());
    }
}
