package comity.panel;

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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What a person can do about the panel of a case. Keys of acts are those of the tasks they fulfil. */
@ApplicationScoped
public class PanelActs implements CaseActs {

    @Inject
    Panels panels;

    @Inject
    AccessPolicy policy;

    @Inject
    PanelAppointment appointment;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Clock clock;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        List<CaseAct> acts = new ArrayList<>();
        if (file.state() == CaseState.PANEL_REQUESTED) {
            council(file, actor, acts);
        } else if (file.place() == CaseState.PANEL_ESTABLISHED) {
            panels.find(file.id()).ifPresent(panel -> composition(file, panel, actor, acts));
        } else if (file.state() == CaseState.COMPOSED) {
            panels.organisation(file.id()).ifPresent(row -> meeting(file, row, actor, acts));
        } else if (file.state() == CaseState.WRITTEN) {
            panels.organisation(file.id()).ifPresent(row -> terms(file, row, actor, acts));
        }
        panels.find(file.id())
                .filter(panel -> panel.vacantSeat() != null)
                .ifPresent(panel -> composition(file, panel, actor, acts));
        presidingByPresident(file, actor, acts);
        return acts;
    }

    private void council(CaseFile file, Actor actor, List<CaseAct> acts) {
        Establishment row = panels.establishment(file.id()).orElse(null);
        if (row == null) {
            return;
        }
        if (isOn(actor, file, Side.RSP) && policy.may(actor, file.id(), "S08", Act.FILE)) {
            boolean open = row.objectedAt() == null && row.firstAt() == null;
            acts.add(
                    open
                            ? CaseAct.open("panel-object", path("object", file), 40)
                            : CaseAct.closed("panel-object", "panel.objection.used", null, 140));
        }
        if (policy.isRegistry(actor)) {
            acts.add(CaseAct.open("record-council", path("council", file), 30));
            acts.add(CaseAct.open("record-council-again", path("council", file), 31));
        }
    }

    private void composition(CaseFile file, Panel panel, Actor actor, List<CaseAct> acts) {
        String page = path("composition", file);
        boolean party = policy.sideOf(actor, file.id()).filter(Side::isParty).isPresent()
                && policy.may(actor, file.id(), "S09", Act.FILE);
        if (party && panel.nominatedAt() == null && panel.referredAt() == null) {
            if (panel.seats() == null) {
                acts.add(CaseAct.open("panel-seats", page, 50));
            }
            if (panel.proposedAt() == null) {
                acts.add(CaseAct.closed("panel-agree", "panel.names.none", null, 150));
            } else {
                acts.add(CaseAct.open("panel-agree", page, 45));
            }
            askPresident(file, panel, actor, acts);
        }
        if (party && panel.nominatedAt() == null) {
            nationals(file, actor, acts);
        }
        if (policy.isRegistrar(actor) && panel.proposedAt() == null && panel.nominatedAt() == null) {
            acts.add(
                    panel.seats() == null
                            ? CaseAct.closed("propose-names", "panel.seats.open", keeper.dueAt(file.id(), "TL-15"), 130)
                            : CaseAct.open("propose-names", page, 20));
        }
        if (policy.isOfPresidency(actor) && panel.referredAt() != null && panel.nominatedAt() == null) {
            String key = panel.vice() ? "appoint-judges-vice" : "appoint-judges";
            acts.add(
                    appointment.isInHand(panel, actor)
                            ? CaseAct.open(key, page, 10)
                            : CaseAct.closed(key, "panel.appoint.other", null, 110));
        }
        panels.nominee(file.id(), actor.id())
                .filter(nominee -> nominee.disclosedAt() == null && nominee.state() != Nominee.State.REPLACED)
                .ifPresent(nominee -> acts.add(CaseAct.open("panel-disclose", path("disclosure", file), 5)));
    }

    /** TL-16: who has asked is told until when the other party may still agree; the President has it then anyway. */
    private void askPresident(CaseFile file, Panel panel, Actor actor, List<CaseAct> acts) {
        if (panel.seats() == null) {
            return;
        }
        boolean asked = panel.askedAt(policy.sideOf(actor, file.id()).orElseThrow()) != null
                && !keeper.hasRun(file.id(), PanelNaming.AGREE);
        acts.add(
                asked
                        ? CaseAct.closed(
                                "panel-ask-president",
                                "panel.ask.done",
                                keeper.dueAt(file.id(), PanelNaming.AGREE),
                                220)
                        : CaseAct.open("panel-ask-president", path("composition", file), 120));
    }

    /** Section 1: nationals of a party or third party sit only if both parties agree. */
    private void nationals(CaseFile file, Actor actor, List<CaseAct> acts) {
        Side side = policy.sideOf(actor, file.id()).orElseThrow();
        if (panels.consents(file.id()).stream().noneMatch(consent -> consent.side() == side)) {
            acts.add(CaseAct.open("panel-nationals", path("composition", file), 130));
        }
    }

    private void meeting(CaseFile file, Organisation row, Actor actor, List<CaseAct> acts) {
        String page = path("organisation", file);
        if (policy.sitsOn(actor, file.id())) {
            if (row.presiding() == null) {
                acts.add(CaseAct.open("elect-presiding", page, 10));
            }
            if (row.orderedAt() == null) {
                order(file, actor, acts, page);
            }
        }
        panels.draft(file.id())
                .filter(draft -> policy.sideOf(actor, file.id())
                        .filter(side -> side.isParty() && draft.awaits(side, clock.instant()))
                        .isPresent())
                .filter(draft -> policy.may(actor, file.id(), "S10", Act.FILE))
                .ifPresent(draft -> acts.add(CaseAct.open("comment-order", page, 15)));
        terms(file, row, actor, acts);
    }

    /** The presiding judge circulates a draft and, the parties heard, issues the order. */
    private void order(CaseFile file, Actor actor, List<CaseAct> acts, String page) {
        if (!policy.presides(actor, file.id())) {
            acts.add(CaseAct.closed("issue-order", "panel.order.presiding", null, 112));
            return;
        }
        OrderDraft draft = panels.draft(file.id()).orElse(null);
        acts.add(CaseAct.open("draft-order", page, draft == null ? 12 : 113));
        if (draft != null && draft.heard(clock.instant())) {
            acts.add(CaseAct.open("issue-order", page, 12));
        } else {
            acts.add(CaseAct.closed(
                    "issue-order", "panel.order.unheard", draft == null ? null : draft.commentsUntil(), 112));
        }
    }

    /** The order may come first: then the parties settle the terms while the first submission is written. */
    private void terms(CaseFile file, Organisation row, Actor actor, List<CaseAct> acts) {
        boolean party = policy.sideOf(actor, file.id()).filter(Side::isParty).isPresent();
        if (party && row.termsAt() == null && policy.may(actor, file.id(), "S10", Act.FILE)) {
            acts.add(CaseAct.open("panel-terms", path("organisation", file), 60));
        }
    }

    private void presidingByPresident(CaseFile file, Actor actor, List<CaseAct> acts) {
        if (policy.isPresident(actor, file.id())) {
            panels.organisation(file.id())
                    .filter(row -> "SEAT".equals(row.presidingWay()))
                    .ifPresent(row -> acts.add(CaseAct.open(PresidingChoice.NAME, path("organisation", file), 15)));
        }
    }

    private boolean isOn(Actor actor, CaseFile file, Side side) {
        return policy.sideOf(actor, file.id()).filter(side::equals).isPresent();
    }

    private static String path(String page, CaseFile file) {
        return "/panel/" + page + "?case=" + file.reference();
    }
}
