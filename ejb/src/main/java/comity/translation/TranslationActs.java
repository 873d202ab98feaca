package comity.translation;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What can be done about translations and languages in a case. */
@ApplicationScoped
public class TranslationActs implements CaseActs {

    @Inject
    Translations rows;

    @Inject
    TranslationGuard guard;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        boolean registry = guard.isRegistry(actor);
        Side side = guard.partyOf(file, actor);
        if (!file.state().isRegistered() || !registry && side == null) {
            return List.of();
        }
        String path = "/translation/papers?case=" + file.reference();
        List<CaseAct> acts = new ArrayList<>();
        List<Translation> all = rows.ofCase(file.id());
        if (registry && all.stream().anyMatch(Translation::isOpen)) {
            acts.add(CaseAct.open("translate", path, 75));
        }
        if (guard.isRegistrar(actor) && isDoubted(all)) {
            acts.add(CaseAct.open("answerTranslation", path, 45));
        }
        if (side != null
                && rows.languages(file.id()).stream().anyMatch(row -> row.isAsked() && row.askedBy() != side)) {
            acts.add(CaseAct.open("answerLanguage", path, 119));
        }
        acts.add(CaseAct.open("translations", path, 742));
        return acts;
    }

    private boolean isDoubted(List<Translation> all) {
        return rows.objections(all.stream().map(Translation::id).toList()).stream()
                .anyMatch(TranslationObjection::isOpen);
    }
}
