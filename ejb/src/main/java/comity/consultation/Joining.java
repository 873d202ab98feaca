package comity.consultation;

import comity.access.NoSuchThing;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.party.Signatories;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Other Signatories ask to join the consultations; the respondent may refuse (S05, TL-10). */
@ApplicationScoped
@Transactional
public class Joining {

    private static final int INTEREST_MOST = 2000;
    private static final Set<CaseState> OPEN =
            EnumSet.of(CaseState.REGISTERED, CaseState.SERVED, CaseState.CONSULTATION, CaseState.MEDIATION);

    @Inject
    CaseFiles files;

    @Inject
    JoiningStates states;

    @Inject
    ConsultationRecords records;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Parties parties;

    @Inject
    ConsultationDocket docket;

    @Inject
    Signatories signatories;

    @Inject
    Clock clock;

    /** A State other than the parties asks, once and within TL-10; it joins unless it is refused. */
    public Long ask(Long caseId, String interest, Actor actor) {
        CaseFile file = files.lock(caseId);
        String state = states.of(actor).orElseThrow(NoSuchThing::new);
        if (file.claimants().contains(state) || file.respondents().contains(state) || hasAsked(caseId, state)) {
            throw new PartyCannotJoin();
        }
        file.requireState(OPEN.toArray(CaseState[]::new));
        if (keeper.hasRun(caseId, "TL-10")) {
            throw new DeadlinePassed("TL-10", keeper.dueAt(caseId, "TL-10"));
        }
        PaperIncomplete.check("S05")
                .required("interest", interest, INTEREST_MOST)
                .done();
        JoinRequest request = records.add(new JoinRequest(caseId, state, interest, clock.instant()));
        docket.line(file, "consultation.joinAsked", Side.TP, actor, signatories.name(state));
        return request.id();
    }

    public void refuse(Long caseId, Long joinId, String reasons, Actor actor) {
        CaseFile file = files.lock(caseId);
        parties.require(actor, caseId, "S05", Side.RSP);
        file.requireState(OPEN.toArray(CaseState[]::new));
        JoinRequest request = records.join(caseId, joinId);
        if (request.isRefused()) {
            throw new JoinSettled();
        }
        PaperIncomplete.check("S05").required("reasons", reasons, INTEREST_MOST).done();
        request.refuse(reasons, clock.instant());
        docket.line(file, "consultation.joinRefused", Side.RSP, actor, signatories.name(request.state()));
        states.tell(file, request.state(), "consultation.join.refused");
    }

    /** Whether this person's State could still ask. */
    boolean mayAsk(CaseFile file, Actor actor) {
        boolean open = OPEN.contains(file.state()) && !keeper.hasRun(file.id(), "TL-10");
        return open
                && states.of(actor)
                        .filter(state -> !file.claimants().contains(state)
                                && !file.respondents().contains(state)
                                && !hasAsked(file.id(), state))
                        .isPresent();
    }

    private boolean hasAsked(Long caseId, String state) {
        return records.joins(caseId).stream()
                .anyMatch(request -> request.state().equals(state));
    }

    /** The request of the State for which this person speaks. */
    Optional<JoinRequest> own(Long caseId, Actor actor) {
        return states.of(actor)
                .flatMap(state -> records.joins(caseId).stream()
                        .filter(request -> request.state().equals(state))
                        .findFirst());
    }
}
