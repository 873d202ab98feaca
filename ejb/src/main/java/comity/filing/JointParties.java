package comity.filing;

import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.Standing;
import comity.common.Actor;
import comity.notice.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The joint claimants of a form: who may see it, who signs for whom, who is told. */
@ApplicationScoped
public class JointParties {

    @Inject
    Delegations delegations;

    @Inject
    JointSignatures signatures;

    @Inject
    Standing standing;

    @Inject
    Outbox outbox;

    /** A frozen form is open to the delegations of all its claimants; before, to the one that writes it. */
    void requireMember(ClaimDraft draft, Actor actor) {
        Set<String> mine = delegations.statesOf(actor);
        boolean member = mine.contains(draft.state()) || (draft.isFrozen() && signatures.concern(draft.id(), mine));
        if (!member) {
            throw new NoSuchThing();
        }
    }

    /** Frozen forms of other States that wait for these. */
    List<ClaimDraft> toSign(Set<String> states) {
        return signatures.drafts(states);
    }

    boolean maySign(ClaimDraft draft, Actor actor) {
        if (!draft.isFrozen()) {
            return delegations.signsFor(actor, Set.of(draft.state()));
        }
        List<JointSignature> owed =
                signatures.of(draft.id()).stream().filter(row -> !row.isGiven()).toList();
        return !signedFor(actor, owed).isEmpty();
    }

    /** Claimants for which the person signs. */
    Set<String> signedFor(Actor actor, List<JointSignature> rows) {
        return rows.stream()
                .map(JointSignature::state)
                .filter(state -> delegations.signsFor(actor, Set.of(state)))
                .collect(Collectors.toSet());
    }

    List<JointStanding.Row> rows(ClaimDraft draft, List<JointSignature> given) {
        if (given.isEmpty()) {
            return draft.form().claimants().stream()
                    .distinct()
                    .map(state -> new JointStanding.Row(state, delegations.stateName(state), null, null))
                    .toList();
        }
        return given.stream()
                .map(row -> new JointStanding.Row(
                        row.state(), delegations.stateName(row.state()), row.signedName(), row.signedAt()))
                .toList();
    }

    /** Tells those who sign for the States whose signature is owed. */
    void askTheOthers(ClaimDraft draft, List<JointSignature> rows) {
        rows.stream()
                .filter(row -> !row.isGiven())
                .flatMap(row -> signers(row.state()).stream())
                .distinct()
                .forEach(login -> tell(login, draft, "draft.to-sign"));
    }

    void tellReopened(ClaimDraft draft, List<JointSignature> rows, Actor by) {
        Set<String> told = new HashSet<>();
        rows.stream()
                .filter(JointSignature::isGiven)
                .map(JointSignature::signerId)
                .forEach(told::add);
        told.add(draft.editedBy());
        told.remove(by.id());
        told.forEach(login -> tell(login, draft, "draft.reopened"));
    }

    private Set<String> signers(String state) {
        return Stream.of(CourtRole.AGT, CourtRole.DEPUTY)
                .flatMap(role -> standing.holding(role, state).stream())
                .map(office -> office.personId())
                .collect(Collectors.toSet());
    }

    private void tell(String login, ClaimDraft draft, String kind) {
        standing.person(login).ifPresent(person -> {
            outbox.tell(person, null, null, kind, List.of(draft.title()));
            outbox.write(person.email(), null, null);
        });
    }
}
