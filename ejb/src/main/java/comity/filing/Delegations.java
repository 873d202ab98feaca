package comity.filing;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Person;
import comity.access.Standing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.filing.ClaimForm.Contact;
import comity.party.Channel;
import comity.party.Signatories;
import comity.party.Signatory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who drafts and who signs for a State before there is a case (section 1, S01). */
@ApplicationScoped
public class Delegations {

    private static final Set<CourtRole> MEMBERS =
            EnumSet.of(CourtRole.AGT, CourtRole.DEPUTY, CourtRole.CNS, CourtRole.FPT);

    @Inject
    Standing standing;

    @Inject
    Signatories signatories;

    /** States in whose delegation the person stands. */
    public Set<String> statesOf(Actor actor) {
        return standing.appointmentsOf(actor.id()).stream()
                .filter(office -> MEMBERS.contains(office.role()) && office.state() != null)
                .map(Appointment::state)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Logins of all members of these delegations: their uploads belong to the delegation. */
    public Set<String> members(Collection<String> states) {
        return standing.holding(MEMBERS, states).stream()
                .map(Appointment::personId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The Agent and the deputy of a State, in this order. */
    List<Contact> agents(String state) {
        return Stream.of(CourtRole.AGT, CourtRole.DEPUTY)
                .flatMap(role -> standing.holding(role, state).stream().limit(1))
                .map(office -> standing.person(office.personId()))
                .flatMap(Optional::stream)
                .map(person -> new Contact(person.name(), person.email(), null))
                .toList();
    }

    List<String> channels(String state) {
        return signatories.channels(state).stream().map(Channel::address).toList();
    }

    List<Filings.StateRow> signatories() {
        return signatories.known().stream()
                .map(signatory -> new Filings.StateRow(
                        signatory.code(), signatory.name(), !Signatory.NONE.equals(signatory.acceptance())))
                .toList();
    }

    List<Filings.AcceptanceRow> acceptances(List<String> states) {
        return states.stream()
                .map(signatories::find)
                .flatMap(Optional::stream)
                .map(signatory -> new Filings.AcceptanceRow(
                        signatory.name(),
                        signatory.acceptance(),
                        Stream.of(signatory.reservations().split(","))
                                .filter(code -> !code.isBlank())
                                .toList()))
                .toList();
    }

    /** The title of the case against one of several respondents: its name stands first (D05). */
    String titleFor(ClaimForm whole, String respondent) {
        String first = signatories.name(whole.respondent());
        String title = whole.title();
        return title != null && title.strip().startsWith(first)
                ? signatories.name(respondent) + title.strip().substring(first.length())
                : title;
    }

    /** Whether the person is a national of a party to the case (section 1). */
    boolean isNationalOf(Actor actor, CaseFile file) {
        return standing.person(actor.id())
                .map(Person::state)
                .filter(state -> file.claimants().contains(state) || state.equals(file.respondent()))
                .isPresent();
    }

    String stateName(String code) {
        return signatories.name(code);
    }

    /** Name of a person as shown beside an act. */
    String name(String login) {
        return standing.person(login).map(Person::name).orElse(login);
    }

    /** A draft of another State looks absent. */
    public void requireMember(Actor actor, String state) {
        if (!statesOf(actor).contains(state)) {
            throw new NoSuchThing();
        }
    }

    public boolean signsFor(Actor actor, Collection<String> states) {
        return standing.appointmentsOf(actor.id()).stream()
                .filter(office -> office.state() != null && states.contains(office.state()))
                .anyMatch(office -> signs(office));
    }

    /** Counsel drafts but cannot sign a filing; a focal point signs while there is no Agent. */
    public void requireSigner(Actor actor, Collection<String> states) {
        if (!signsFor(actor, states)) {
            throw new NotYours("S01");
        }
    }

    private boolean signs(Appointment office) {
        return switch (office.role()) {
            case AGT, DEPUTY -> true;
            case FPT -> standing.holding(CourtRole.AGT, office.state()).isEmpty();
            default -> false;
        };
    }
}
