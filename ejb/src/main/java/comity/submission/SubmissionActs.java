package comity.submission;

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
import java.util.ArrayList;
import java.util.List;

/** What a party can do in the written phase. */
@ApplicationScoped
public class SubmissionActs implements CaseActs {

    @Inject
    Submissions submissions;

    @Inject
    NonAppearances absences;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        List<CaseAct> acts = new ArrayList<>();
        Side side = policy.sideOf(actor, file.id()).filter(Side::isParty).orElse(null);
        if (side == null || !policy.may(actor, file.id(), "S13", Act.DRAFT)) {
            return acts;
        }
        if (file.state() == CaseState.WRITTEN) {
            for (Round round : Round.values()) {
                if (round.side() == side) {
                    add(file, round, acts);
                }
            }
        }
        if (file.state().isOpen() && absences.isAbsent(file.id(), side)) {
            acts.add(CaseAct.open("submission-reenter", path("reenter", file), 90));
        }
        return acts;
    }

    private void add(CaseFile file, Round round, List<CaseAct> acts) {
        if (submissions.find(file.id(), round).isPresent()) {
            return;
        }
        String key = "submission-" + round.name().toLowerCase(java.util.Locale.ROOT);
        boolean chance = round == Round.R2 && absences.lastChance(file.id(), round.name());
        if (chance || keeper.isRunning(file.id(), round.limit())) {
            acts.add(CaseAct.open(key, path("file", file) + "&round=" + round, 20));
        } else if (keeper.hasRun(file.id(), round.limit())) {
            acts.add(CaseAct.closed(key, "submission.missed.reason", null, 150));
        } else {
            acts.add(CaseAct.closed(key, "submission.notYet", null, 150));
        }
    }

    private static String path(String page, CaseFile file) {
        return "/submission/" + page + "?case=" + file.reference();
    }
}
