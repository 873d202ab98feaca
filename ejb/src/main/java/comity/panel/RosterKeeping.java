package comity.panel;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.Offices;
import comity.access.Person;
import comity.access.Standing;
import comity.common.Actor;
import comity.party.Signatories;
import comity.reference.EntryIncomplete;
import comity.reference.Facts;
import comity.reference.Keepers;
import comity.reference.ReferenceLog;
import comity.reference.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The roster of judges and the lists of mediators, experts and inspectors (section 1). */
@ApplicationScoped
@Transactional
public class RosterKeeping {

    /** The lists that are kept here. */
    public static final Set<CourtRole> LISTS = Set.of(CourtRole.PNL, CourtRole.MED, CourtRole.EXP, CourtRole.INS);

    /** Section 1: four persons a Signatory, for six years each. */
    private static final int NOMINATIONS = 4;

    private static final int YEARS = 6;

    @Inject
    Standing standing;

    @Inject
    Offices offices;

    @Inject
    Signatories signatories;

    @Inject
    Keepers keepers;

    @Inject
    ReferenceLog log;

    @Inject
    Clock clock;

    /** Everybody on a list, those who have left it last. */
    public List<ListingRow> of(CourtRole list, Actor actor) {
        keepers.requireReader(actor);
        requireList(list);
        List<Appointment> all = standing.everHolding(list);
        Map<String, Person> persons =
                standing
                        .persons(all.stream()
                                .map(Appointment::personId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return all.stream()
                .map(office -> row(office, persons.get(office.personId())))
                .toList();
    }

    /** Puts a person on a list for a term of six years. */
    public void nominate(Nomination nomination, Actor actor) {
        keepers.require(actor);
        requireList(nomination.list());
        LocalDate today = LocalDate.now(clock);
        Person person = standing.person(nomination.personId()).orElse(null);
        List<Appointment> listed = standing.holding(nomination.list());
        EntryIncomplete.check()
                .that(person != null && person.active(), "personId", "PERSON_UNKNOWN")
                .that(isSignatory(nomination.nationality(), today), "nationality", "CHOICE_WANTED")
                .that(
                        listed.stream().noneMatch(office -> office.personId().equals(nomination.personId())),
                        "personId",
                        "LISTED_ALREADY")
                .done();
        long nominated = listed.stream()
                .filter(office -> nomination.nationality().equals(office.state()))
                .count();
        if (nomination.list() == CourtRole.PNL && nominated >= NOMINATIONS) {
            throw new NominationsUsed(NOMINATIONS).fault("nationality", "NOMINATIONS_USED", NOMINATIONS);
        }
        LocalDate until = today.plusYears(YEARS);
        offices.appoint(person.id(), nomination.list(), nomination.nationality(), until, actor);
        log.added(actor, Register.LISTING, nomination.list().name(), today, facts(person, nomination, until));
    }

    /** Takes a person off a list today; the seats he has in cases are not touched. */
    public void end(CourtRole list, Long id, Actor actor) {
        keepers.require(actor);
        requireList(list);
        Appointment office = standing.holding(list).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        end(office, actor);
    }

    void end(Appointment office, Actor actor) {
        Instant now = clock.instant();
        Person person = standing.person(office.personId()).orElseThrow(NoSuchThing::new);
        Nomination was = new Nomination(office.role(), office.personId(), office.state());
        log.ended(actor, Register.LISTING, office.role().name(), null, facts(person, was, office.endsOn()));
        office.end(now, actor.id());
    }

    private boolean isSignatory(String code, LocalDate day) {
        return signatories.find(code).filter(found -> found.isSignatoryOn(day)).isPresent();
    }

    private static void requireList(CourtRole list) {
        if (list == null || !LISTS.contains(list)) {
            throw new NoSuchThing();
        }
    }

    private static Facts facts(Person person, Nomination nomination, LocalDate until) {
        return Facts.of("person", person.name() + " (" + person.id() + ")")
                .and("nationality", nomination.nationality())
                .and("until", until);
    }

    private static ListingRow row(Appointment office, Person person) {
        return new ListingRow(
                office.id(),
                office.role(),
                office.personId(),
                person.name(),
                office.state(),
                office.validFrom(),
                office.endsOn(),
                office.validTo());
    }
}
