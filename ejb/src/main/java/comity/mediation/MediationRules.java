package comity.mediation;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.NotYours;
import comity.access.Person;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.StateNotOpen;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who may do what about a mediation, and what must be said (S06). */
@ApplicationScoped
public class MediationRules {

    private static final String STAGE = "S06";
    private static final int PROPOSAL_MOST = 4000;
    private static final int ROOM_MOST = 8000;

    @Inject
    AccessPolicy policy;

    @Inject
    Standing standing;

    @Inject
    MediationRecords records;

    /** From service on, as long as no decision is issued. */
    static boolean isPossible(CaseFile file) {
        return file.servedAt() != null
                && file.state().isRegistered()
                && file.place().isBeforeIssue();
    }

    void requirePossible(CaseFile file) {
        if (!isPossible(file)) {
            throw new StateNotOpen(file.reference(), file.state());
        }
    }

    /** A party by whoever signs for it, or the President. */
    Side acting(CaseFile file, Actor actor) {
        return sideOf(file, actor).orElseThrow(() -> {
            policy.explainPresidency(actor, file.id());
            policy.require(actor, file.id(), STAGE, Act.FILE);
            return new NotYours(STAGE);
        });
    }

    Optional<Side> sideOf(CaseFile file, Actor actor) {
        if (policy.isPresident(actor, file.id())) {
            return Optional.of(Side.TRIBUNAL);
        }
        return policy.may(actor, file.id(), STAGE, Act.FILE)
                ? policy.sideOf(actor, file.id()).filter(Side::isParty)
                : Optional.empty();
    }

    void requireProposal(CaseFile file, ProposeMediation proposal) {
        requirePossible(file);
        if (records.open(file.id()).isPresent()) {
            throw new MediationOpen();
        }
        PaperIncomplete.check(STAGE)
                .that(proposal.kind() != null, "kind", "REQUIRED")
                .required("words", proposal.words(), PROPOSAL_MOST)
                .done();
        if (proposal.mediatorId() != null) {
            requireMediator(file, proposal.mediatorId());
        }
    }

    /** Persons of the list who are no nationals of a party and have no other seat in the case. */
    List<Person> mediators(CaseFile file) {
        List<String> listed = standing.holding(CourtRole.MED).stream()
                .map(Appointment::personId)
                .filter(person -> standing.seatsOf(person, file.id()).isEmpty())
                .toList();
        return listed.isEmpty()
                ? List.of()
                : standing.persons(listed).stream()
                        .filter(person -> !isNational(file, person))
                        .toList();
    }

    void requireMediator(CaseFile file, String personId) {
        boolean listed = standing.holding(CourtRole.MED).stream()
                .anyMatch(office -> office.personId().equals(personId));
        if (!listed) {
            throw new MediatorNotOnList();
        }
        if (standing.person(personId).filter(person -> isNational(file, person)).isPresent()) {
            throw new MediatorOfParty();
        }
    }

    private static boolean isNational(CaseFile file, Person person) {
        return person.state() != null
                && (file.claimants().contains(person.state())
                        || file.respondents().contains(person.state()));
    }

    /** The Registrar appoints whom the parties have agreed on; any other name is for the President. */
    void requireAppointing(Mediation row, String personId, Actor actor) {
        boolean agreed = row.mediatorId() != null && row.mediatorId().equals(personId);
        if (policy.isPresident(actor, row.caseId()) || (agreed && policy.isRegistrar(actor))) {
            return;
        }
        if (policy.isRegistrar(actor)) {
            throw new MediatorForPresident();
        }
        policy.requireInside(actor, row.caseId());
        policy.explainPresidency(actor, row.caseId());
        throw new NotYours(STAGE);
    }

    static void requireWords(PostInRoom post) {
        PaperIncomplete.check(STAGE)
                .that(post.kind() != null, "kind", "REQUIRED")
                .required("words", post.words(), ROOM_MOST)
                .done();
    }
}
