package comity.translation;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Guarded;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.StateNotOpen;
import comity.document.Document;
import comity.document.Documents;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who translates, supplies, doubts and answers (X9). */
@ApplicationScoped
public class TranslationGuard {

    static final String RULE = "X9";
    static final int WORDS_MOST = 2000;

    @Inject
    AccessPolicy policy;

    @Inject
    Documents documents;

    static void requireOpen(CaseFile file) {
        if (!file.state().isRegistered()) {
            throw new StateNotOpen(file.reference(), file.state());
        }
    }

    boolean isRegistry(Actor actor) {
        return policy.isRegistry(actor);
    }

    boolean isRegistrar(Actor actor) {
        return policy.isRegistrar(actor);
    }

    void requireRegistry(CaseFile file, Actor actor) {
        if (!isRegistry(actor)) {
            refuse(file, actor);
        }
    }

    void requireRegistrar(CaseFile file, Actor actor) {
        if (!isRegistrar(actor)) {
            refuse(file, actor);
        }
    }

    private void refuse(CaseFile file, Actor actor) {
        if (policy.isInsider(actor, file.id())) {
            throw new NotYours(RULE);
        }
        throw new NoSuchThing();
    }

    /** The party for which the actor signs. */
    Side party(CaseFile file, Actor actor) {
        policy.require(actor, file.id(), file.place().stage(), Act.FILE);
        return policy.sideOf(actor, file.id()).filter(Side::isParty).orElseThrow(() -> new NotYours(RULE));
    }

    /** The party for which the reader could sign, or null. */
    Side partyOf(CaseFile file, Actor actor) {
        return file.state().isRegistered()
                        && policy.may(actor, file.id(), file.place().stage(), Act.FILE)
                ? policy.sideOf(actor, file.id()).filter(Side::isParty).orElse(null)
                : null;
    }

    /** Those inside a case see what is owed in it; to others it is absent. */
    void requireInside(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.CASE, null, null));
    }

    boolean mayRead(Document paper, Actor actor) {
        return policy.mayRead(actor, paper.guarded());
    }

    /** The original: who may not open it can neither translate it nor learn of its translations. */
    Document original(CaseFile file, Long documentId, Actor actor) {
        Document paper = documents.find(documentId == null ? -1L : documentId);
        if (!file.id().equals(paper.caseId()) || TranslationDocket.SERVED.equals(paper.type())) {
            throw new NoSuchThing();
        }
        policy.requireRead(actor, paper.guarded());
        return paper;
    }

    static void requireWords(String field, String words) {
        PaperIncomplete.check(RULE).required(field, words, WORDS_MOST).done();
    }
}
