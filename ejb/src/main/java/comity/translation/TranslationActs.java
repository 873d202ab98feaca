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
        List<Long> owed = all.stream()
                .filter(Translation::isOpen)
                .map(Translation::documentId)
                .distinct()
                .toList();
        if (registry && !owed.isEmpty()) {
            acts.add(CaseAct.open("translate", owed.size() == 1 ? page(file, owed.get(0)) : path, 75));
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

    /** The page of the one paper that is owed, so that the task opens where it is done. */
    private static String page(CaseFile file, Long documentId) {
        return "/translation/paper?case=" + file.reference() + "&document=" + documentId;
    }

    private boolean isDoubted(List<Translation> all) {
        return rows.objections(all.stream().map(Translation::id).toList()).stream()
                .anyMatch(TranslationObjection::isOpen);
    }
}
