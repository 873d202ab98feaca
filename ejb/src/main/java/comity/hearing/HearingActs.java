package comity.hearing;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What can be done about a hearing. */
@ApplicationScoped
@Transactional
public class HearingActs implements CaseActs {

    @Inject
    Hearings hearings;

    @Inject
    AccessPolicy policy;

    @Inject
    DeadlineKeeper deadlines;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        List<CaseAct> acts = new ArrayList<>();
        if (!EnumSet.of(CaseState.WRITTEN, CaseState.PRELIMINARY, CaseState.HEARING)
                .contains(file.state())) {
            return acts;
        }
        Optional<Hearing> hearing = hearings.ofCase(file.id());
        String path = "/hearing/case?case=" + file.reference();
        if (policy.isRegistry(actor) || policy.may(actor, file.id(), "S19", Act.DECIDE)) {
            ofTribunal(file, actor, hearing, acts);
        } else if (policy.may(actor, file.id(), "S19", Act.FILE)
                && policy.sideOf(actor, file.id()).filter(Side::isParty).isPresent()) {
            hearing.ifPresent(
                    h -> ofParty(file, h, policy.sideOf(actor, file.id()).orElseThrow(), path, acts));
        }
        return acts;
    }

    private void ofTribunal(CaseFile file, Actor actor, Optional<Hearing> hearing, List<CaseAct> acts) {
        String path = "/hearing/case?case=" + file.reference();
        boolean presides = policy.presides(actor, file.id());
        boolean due = file.state() == CaseState.HEARING;
        if (hearing.isEmpty()) {
            acts.add(CaseAct.open("schedule-hearing", "/hearing/schedule?case=" + file.reference(), due ? 20 : 120));
            return;
        }
        switch (hearing.get().state()) {
            case SCHEDULED -> {
                acts.add(CaseAct.open("move-hearing", "/hearing/schedule?case=" + file.reference(), 150));
                acts.add(
                        due
                                ? CaseAct.open("open-hearing", path, 30)
                                : CaseAct.closed(
                                        "open-hearing",
                                        "act.open-hearing.written",
                                        hearing.get().opensAt(),
                                        130));
            }
            case ADJOURNED -> acts.add(CaseAct.open("resume-hearing", path, 30));
            case OPEN -> acts.add(CaseAct.open("hold-hearing", path, 30));
            case RISEN -> {
                if (presides) {
                    acts.add(
                            settled(file.id())
                                    ? CaseAct.open("close-hearing", path, 20)
                                    : CaseAct.closed("close-hearing", "act.close-hearing.record", due(file.id()), 120));
                }
            }
            case CLOSED -> {
                // nothing remains
            }
        }
    }

    private void ofParty(CaseFile file, Hearing hearing, Side side, String path, List<CaseAct> acts) {
        if (hearing.state() == Hearing.State.SCHEDULED) {
            acts.add(
                    deadlines.hasRun(file.id(), "TL-95")
                            ? CaseAct.closed("name-witnesses", "act.name-witnesses.over", null, 160)
                            : CaseAct.open("name-witnesses", path, 110));
        }
        boolean asked = hearings.questions(hearing.id()).stream().anyMatch(q -> q.isOpen() && q.side() == side);
        if (asked && !deadlines.hasRun(file.id(), "TL-88")) {
            acts.add(CaseAct.open("answer-questions", path, 25));
        }
        boolean mine = hearings.corrections(hearing.id()).stream().anyMatch(c -> c.side() == side);
        if (hearing.state() == Hearing.State.RISEN && !mine && !settled(file.id(), "TL-51")) {
            acts.add(CaseAct.open("correct-transcript", path, 60));
        }
    }

    private boolean settled(Long caseId) {
        return settled(caseId, "TL-51") && settled(caseId, "TL-88");
    }

    private boolean settled(Long caseId, String code) {
        return !deadlines.isRunning(caseId, code) || deadlines.hasRun(caseId, code);
    }

    private java.time.Instant due(Long caseId) {
        java.time.Instant transcript = deadlines.dueAt(caseId, "TL-51");
        java.time.Instant answers = deadlines.dueAt(caseId, "TL-88");
        return answers == null || (transcript != null && transcript.isAfter(answers)) ? transcript : answers;
    }
}
