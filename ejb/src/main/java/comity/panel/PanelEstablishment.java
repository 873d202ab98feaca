package comity.panel;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.panel.CouncilRecord.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** S08: the Council considers a request for a panel; silence and one objection delay it, nothing blocks it. */
@ApplicationScoped
@Transactional
public class PanelEstablishment {

    static final String FIRST = "TL-13";
    static final String SECOND = "TL-14";
    private static final int REASONS_MOST = 4000;

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    CaseGroups groups;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    @Inject
    Docket docket;

    @Inject
    EstablishmentOutcome outcome;

    @Inject
    Clock clock;

    /** The request goes on the Council's agenda; TL-13 runs from the request. */
    public void takeUp(Long caseId) {
        CaseFile file = files.lock(caseId);
        if (panels.establishment(caseId).isPresent()) {
            return;
        }
        boolean atFirst = file.urgent() && groups.of(caseId).contains("FORCE");
        panels.add(new Establishment(caseId, clock.instant(), atFirst));
        keeper.start(caseId, FIRST, clock.instant(), Obligor.COU);
        outcome.onAgenda(caseId, 1, keeper.dueAt(caseId, FIRST));
        docket.record(file, NewEntry.of("panel.agenda").stage("S08"));
    }

    /** The respondent's one objection. TL-14 runs from it. */
    public void object(ObjectToPanel command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        policy.require(actor, file.id(), "S08", Act.FILE);
        if (policy.sideOf(actor, file.id()).filter(side -> side == Side.RSP).isEmpty()) {
            throw new NotRespondent();
        }
        file.requireState(CaseState.PANEL_REQUESTED);
        String reasons = Words.required(command.reasons(), "reasons", REASONS_MOST, "S08");
        if (keeper.hasRun(file.id(), FIRST)) {
            throw new ConsiderationOver();
        }
        Establishment row = of(file.id());
        row.object(actor.id(), reasons, clock.instant());
        outcome.objectedOnAgenda(file, reasons);
        if (!row.atFirst()) {
            keeper.start(file.id(), SECOND, clock.instant(), Obligor.COU);
            outcome.onAgenda(file.id(), 2, keeper.dueAt(file.id(), SECOND));
        }
        docket.record(file, NewEntry.of("panel.objected").by(actor, Side.RSP).stage("S08"));
        outcome.objected(file.id());
    }

    /** The registry writes down what the Council did. Only a rejection by all who were present stops the request. */
    public void record(RecordCouncil command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        policy.require(actor, file.id(), "S08", Act.TASK);
        file.requireState(CaseState.PANEL_REQUESTED);
        Establishment row = of(file.id());
        checkRecord(command);
        boolean first = row.firstAt() == null;
        Set<String> present = new TreeSet<>(command.present());
        boolean rejected = present.equals(new TreeSet<>(command.rejecting())) && present.containsAll(file.claimants());
        if (first && !rejected && row.standsAtFirst() && !present.contains(file.respondent())) {
            throw new RespondentAbsent(keeper.dueAt(file.id(), FIRST));
        }
        Outcome result =
                rejected ? Outcome.REJECTED : stands(row, first) ? Outcome.ESTABLISHED : Outcome.SECOND_CONSIDERATION;
        outcome.write(file, first ? 1 : 2, command, result, actor);
        apply(file, row, first, result);
        outcome.recorded(file.id());
    }

    private static boolean stands(Establishment row, boolean first) {
        return !first || row.standsAtFirst();
    }

    private static void checkRecord(RecordCouncil command) {
        if (command.present() == null || command.present().isEmpty()) {
            throw new CouncilRecordWrong().fault("present", "NOBODY_PRESENT");
        }
        List<String> rejecting = command.rejecting() == null ? List.of() : command.rejecting();
        if (!new HashSet<>(command.present()).containsAll(rejecting)) {
            throw new CouncilRecordWrong().fault("rejecting", "REJECTED_ABSENT");
        }
    }

    private void apply(CaseFile file, Establishment row, boolean first, Outcome result) {
        Instant now = clock.instant();
        row.considered(now);
        keeper.cancel(file.id(), first ? FIRST : SECOND);
        if (result == Outcome.REJECTED) {
            row.remove(now);
            docket.record(file, NewEntry.of("panel.refused").stage("S08"));
            outcome.refused(file);
        } else if (result == Outcome.ESTABLISHED) {
            establish(file, row);
        }
    }

    private void establish(CaseFile file, Establishment row) {
        Instant now = clock.instant();
        row.establish(now);
        file.moveTo(CaseState.PANEL_ESTABLISHED);
        keeper.start(file.id(), "TL-21", now, Obligor.BOTH);
        keeper.start(file.id(), "TL-59", now, Obligor.PNL);
        docket.record(file, NewEntry.of("panel.established").stage("S08"));
        outcome.established(file.id());
    }

    /** TL-13 has run: without an objection, or where none delays, the panel is established. */
    public void considerFirst(Long caseId) {
        CaseFile file = files.lock(caseId);
        Establishment row = of(caseId);
        Instant end = keeper.dueAt(caseId, FIRST);
        if (row.firstAt() != null || !keeper.expire(caseId, FIRST)) {
            return;
        }
        row.considered(clock.instant());
        outcome.considered(caseId, 1, end, row.standsAtFirst() ? Outcome.ESTABLISHED : Outcome.SECOND_CONSIDERATION);
        if (row.standsAtFirst()) {
            establish(file, row);
        }
    }

    /** TL-14 has run: the panel is established. */
    public void considerSecond(Long caseId) {
        CaseFile file = files.lock(caseId);
        Establishment row = of(caseId);
        Instant end = keeper.dueAt(caseId, SECOND);
        if (!row.isSettled() && keeper.expire(caseId, SECOND)) {
            outcome.considered(caseId, 2, end, Outcome.ESTABLISHED);
            establish(file, row);
        }
    }

    public boolean firstOver(Long caseId) {
        files.lock(caseId);
        return of(caseId).firstAt() != null;
    }

    public boolean settled(Long caseId) {
        files.lock(caseId);
        return of(caseId).isSettled();
    }

    public boolean removed(Long caseId) {
        return of(caseId).removedAt() != null;
    }

    private Establishment of(Long caseId) {
        return panels.establishment(caseId).orElseThrow(comity.access.NoSuchThing::new);
    }
}
