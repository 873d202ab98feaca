package comity.evidence;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What a party or judge can do about exhibits. */
@ApplicationScoped
public class EvidenceActs implements CaseActs {

    @Inject
    Exhibits exhibits;

    @Inject
    AccessPolicy policy;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        List<CaseAct> acts = new ArrayList<>();
        Side side = policy.sideOf(actor, file.id()).orElse(null);
        if (side == null || !file.state().isRegistered()) {
            return acts;
        }
        if (side.isParty() && policy.may(actor, file.id(), "S15", Act.DRAFT)) {
            party(file, side, acts);
        }
        if (policy.sitsOn(actor, file.id())) {
            exhibits.ofCase(file.id()).stream()
                    .filter(row -> row.ruledAt() == null)
                    .filter(row -> row.state() == ExhibitState.ANSWERED || row.state() == ExhibitState.PROVISIONAL)
                    .findFirst()
                    .ifPresent(row -> acts.add(CaseAct.open("rule-exhibit", path(file, row), 25)));
        }
        return acts;
    }

    private void party(CaseFile file, Side side, List<CaseAct> acts) {
        acts.add(
                file.state().compareTo(CaseState.HEARING) <= 0
                        ? CaseAct.open("exhibit-file", "/evidence/file?case=" + file.reference(), 115)
                        : CaseAct.closed("exhibit-file", "evidence.closed", null, 190));
        List<Exhibit> all = exhibits.ofCase(file.id());
        all.stream()
                .filter(row -> row.side() == side && row.owesSummary() && row.state() != ExhibitState.EXCLUDED)
                .findFirst()
                .ifPresent(row -> acts.add(CaseAct.open("exhibit-summary", path(file, row), 22)));
        all.stream()
                .filter(row -> row.side() == side && row.state() == ExhibitState.OBJECTED)
                .findFirst()
                .ifPresent(row -> acts.add(CaseAct.open("exhibit-answer", path(file, row), 24)));
        all.stream()
                .filter(row ->
                        row.side() == side.other() && row.state() == ExhibitState.FILED && row.servedAt() != null)
                .findFirst()
                .ifPresent(row ->
                        acts.add(CaseAct.open("exhibit-object", "/evidence/list?case=" + file.reference(), 116)));
    }

    private static String path(CaseFile file, Exhibit row) {
        return "/evidence/exhibit?case=" + file.reference() + "&number=" + row.number();
    }
}
