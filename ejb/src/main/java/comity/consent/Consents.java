package comity.consent;

import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Signatures of States under joint acts. Callers have locked the case row and know who must sign. */
@ApplicationScoped
public class Consents {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * The State signs.
     *
     * @param rule the rule that asks for the signature
     * @throws StateSignedAlready where it has signed before
     */
    public void give(JointAct act, String state, Actor actor, String rule) {
        if (has(act, state)) {
            throw new StateSignedAlready(rule);
        }
        keep(new StateConsent(act, state, actor.name(), clock.instant()));
    }

    public boolean has(JointAct act, String state) {
        return signed(act).contains(state);
    }

    /** Whether all of these States have signed. */
    public boolean isComplete(JointAct act, Collection<String> needed) {
        return signed(act).containsAll(needed);
    }

    /** A row for each State whose signature is needed, given or awaited. */
    public List<SignatureRow> rows(JointAct act, Collection<String> needed) {
        Map<String, StateConsent> given =
                given(act).stream().collect(Collectors.toMap(StateConsent::state, Function.identity()));
        return needed.stream()
                .map(state -> given.containsKey(state)
                        ? new SignatureRow(
                                state,
                                given.get(state).signedBy(),
                                given.get(state).signedAt())
                        : new SignatureRow(state, null, null))
                .toList();
    }

    private Set<String> signed(JointAct act) {
        return given(act).stream().map(StateConsent::state).collect(Collectors.toSet());
    }

    List<StateConsent> given(JointAct act) {
        return entityManager
                .createQuery(
                        "from StateConsent s where s.caseId = :case and s.kind = :kind and s.actId = :act order by s.id",
                        StateConsent.class)
                .setParameter("case", act.caseId())
                .setParameter("kind", act.kind())
                .setParameter("act", act.id())
                .getResultList();
    }

    void keep(StateConsent row) {
        entityManager.persist(row);
    }
}
