package comity.people;

import comity.access.Absence;
import comity.access.Absences;
import comity.access.AccessPolicy;
import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Person;
import comity.access.Presidency;
import comity.access.Standing;
import comity.audit.AuditLog;
import comity.common.Actor;
import comity.reference.EntryIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Section 1: the President, or the Registrar for him, records his absence; the Vice-President acts meanwhile. Each record
 * and each early end is dated and stands in the log.
 */
@ApplicationScoped
@Transactional
public class AbsenceKeeping {

    private static final int REASON_MOST = 1000;
    private static final CourtRole[] RECORD = {CourtRole.PRS, CourtRole.REG, CourtRole.DEPREG};
    private static final CourtRole[] SEE = {CourtRole.PRS, CourtRole.VPR, CourtRole.REG, CourtRole.DEPREG};

    @Inject
    Standing standing;

    @Inject
    Absences absences;

    @Inject
    Presidency presidency;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** For President, Vice-President and Registrar; to everybody else there is nothing here. */
    public List<AbsenceRow> rows(Actor actor) {
        requireSeen(actor);
        boolean ends = policy.holds(actor, RECORD);
        return president().stream()
                .flatMap(office -> absences.of(office.personId()).stream())
                .map(absence -> row(absence, ends))
                .toList();
    }

    /** Who acts as President now, for the same; nothing for everybody else. */
    public Optional<PresidencyNow> now(Actor actor) {
        if (actor.isAnonymous() || !policy.holds(actor, SEE)) {
            return Optional.empty();
        }
        Optional<Appointment> office = president();
        return Optional.of(new PresidencyNow(
                office.map(Appointment::personId).map(this::name).orElse(null),
                office.flatMap(held -> presidency.awayNow(held.personId()))
                        .map(Absence::lastDay)
                        .orElse(null),
                policy.holds(actor, CourtRole.VPR),
                policy.holds(actor, RECORD)));
    }

    public Long record(RecordAbsence wanted, Actor actor) {
        requireRecords(actor);
        Appointment office = president().orElseThrow(NoPresident::new);
        LocalDate from = wanted.from();
        LocalDate to = wanted.to();
        EntryIncomplete.check()
                .ahead("from", from, presidency.today())
                .that(to != null, "to", "DAY_WANTED")
                .that(from == null || to == null || !to.isBefore(from), "to", "DAY_BEHIND", from)
                .required("reason", wanted.reason(), REASON_MOST)
                .done();
        absences.lock(office);
        if (!absences.within(office.personId(), from, to).isEmpty()) {
            throw new AbsentAlready();
        }
        Absence absence = absences.add(
                new Absence(office.personId(), from, to, wanted.reason().strip(), actor.id(), clock.instant()));
        audit.note(actor, "absence.recorded", null, String.valueOf(absence.id()));
        return absence.id();
    }

    /** The President is back before the last day, or does not go. */
    public void end(Long id, Actor actor) {
        requireRecords(actor);
        Absence absence = absences.find(id).orElseThrow(NoSuchThing::new);
        if (!absence.isOpen(presidency.today())) {
            throw new AbsenceOver();
        }
        absence.end(actor.id(), clock.instant());
        audit.note(actor, "absence.ended", null, String.valueOf(id));
    }

    private Optional<Appointment> president() {
        return standing.holding(CourtRole.PRS).stream().findFirst();
    }

    private void requireSeen(Actor actor) {
        if (!policy.holds(actor, SEE)) {
            throw new NoSuchThing();
        }
    }

    private void requireRecords(Actor actor) {
        requireSeen(actor);
        if (!policy.holds(actor, RECORD)) {
            throw new NotYours("1");
        }
    }

    private AbsenceRow row(Absence absence, boolean ends) {
        LocalDate today = presidency.today();
        return new AbsenceRow(
                absence.id(),
                absence.firstDay(),
                absence.lastDay(),
                absence.reason(),
                status(absence, today),
                name(absence.recordedBy()),
                absence.recordedAt(),
                absence.endedBy() == null ? null : name(absence.endedBy()),
                absence.endedAt(),
                ends && absence.isOpen(today));
    }

    private static AbsenceRow.Status status(Absence absence, LocalDate today) {
        if (absence.endedAt() != null) {
            return AbsenceRow.Status.ENDED;
        }
        if (absence.covers(today)) {
            return AbsenceRow.Status.NOW;
        }
        return absence.isOpen(today) ? AbsenceRow.Status.AHEAD : AbsenceRow.Status.OVER;
    }

    private String name(String login) {
        return standing.person(login).map(Person::name).orElse(login);
    }
}
