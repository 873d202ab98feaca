package comity.reclassification;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.StateNotOpen;
import comity.document.Document;
import comity.document.Documents;
import comity.evidence.ExhibitClasses;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may ask, who decides, for which papers, and what must be said (X10). */
@ApplicationScoped
public class ReclassificationGuard {

    static final String STAGE = "S15";
    static final String OBJECT = "TL-37";
    static final String ANSWER = "TL-37b";
    static final String RULE = "TL-38";

    private static final int WORDS_MOST = 2000;

    @Inject
    AccessPolicy policy;

    @Inject
    Documents documents;

    @Inject
    ExhibitClasses exhibits;

    static void requireOpen(CaseFile file) {
        if (!file.state().isRegistered()) {
            throw new StateNotOpen(file.reference(), file.state());
        }
    }

    /** Filed and not registered yet: the claimant and the Registry alone know of the papers. */
    static boolean isBeforeRegistration(CaseFile file) {
        return file.state().isOpen() && !file.state().isRegistered();
    }

    /** X10, S03: a class asked for at this time takes effect at once; nobody is there who could be heard on a lower one. */
    static void requireRaised(Document paper, AccessClass wanted) {
        if (paper.accessClass() == wanted) {
            throw new ClassAsItIs();
        }
        boolean room = paper.accessClass().isRoom() || wanted.isRoom();
        if (room || !PaperClasses.isIndexed(paper) || wanted.compareTo(paper.accessClass()) < 0) {
            throw room ? new ClassOfRoom() : new OnlyRaisedYet();
        }
    }

    /** The presiding judge while a panel is at work; before and afterwards the Registrar. */
    boolean decides(CaseFile file, Actor actor) {
        return file.place().hasPanelAtWork() ? policy.presides(actor, file.id()) : policy.isRegistrar(actor);
    }

    /** The side for which the reader acts: a party by whoever signs for it, the registry, or who decides. */
    Side acting(CaseFile file, Actor actor) {
        if (decides(file, actor) || policy.isRegistry(actor)) {
            return Side.TRIBUNAL;
        }
        policy.require(actor, file.id(), STAGE, Act.FILE);
        return policy.sideOf(actor, file.id()).filter(Side::isParty).orElseThrow(() -> new NotYours("X10"));
    }

    /** What the reader could do; nothing in a case that is over. */
    Hand hand(CaseFile file, Actor actor) {
        boolean open = file.state().isRegistered() || isBeforeRegistration(file);
        boolean decides = file.state().isRegistered() && decides(file, actor);
        if (decides || open && policy.isRegistry(actor)) {
            return new Hand(Side.TRIBUNAL, decides);
        }
        boolean files = open && policy.may(actor, file.id(), STAGE, Act.FILE);
        return new Hand(
                files ? policy.sideOf(actor, file.id()).filter(Side::isParty).orElse(null) : null, false);
    }

    /** A party that may object or answer. */
    Side party(CaseFile file, Actor actor) {
        policy.require(actor, file.id(), STAGE, Act.FILE);
        return policy.sideOf(actor, file.id()).filter(Side::isParty).orElseThrow(() -> new NotYours("X10"));
    }

    /** The paper that is asked about; one that the reader may not open is closed or absent to him. */
    Document paper(CaseFile file, AskReclassification asked, Actor actor) {
        PaperIncomplete.check("X10")
                .that(asked.documentId() != null, "document", "REQUIRED")
                .that(asked.wanted() != null, "accessClass", "REQUIRED")
                .required("reasons", asked.reasons(), WORDS_MOST)
                .done();
        Document paper = documents.find(asked.documentId());
        if (!file.id().equals(paper.caseId())) {
            throw new NoSuchThing();
        }
        if (!decides(file, actor) || paper.accessClass().isRoom()) {
            policy.requireRead(actor, paper.guarded());
        }
        return paper;
    }

    /** Closed rooms, the Tribunal's own papers, and the class it has already are refused. */
    void requirePossible(Document paper, AskReclassification asked) {
        if (paper.accessClass().isRoom() || asked.wanted().isRoom()) {
            throw new ClassOfRoom();
        }
        if (!isFiled(paper, exhibits.numberOf(paper.id()).isPresent())) {
            throw new ClassOfTribunal();
        }
        if (paper.accessClass() == asked.wanted()) {
            throw new ClassAsItIs();
        }
        if (needsSummary(paper, asked.wanted())) {
            requireWords("summary", asked.summary());
        }
    }

    boolean needsSummary(Document paper, AccessClass wanted) {
        return needsSummary(paper, wanted, exhibits.numberOf(paper.id()).isPresent());
    }

    /** An exhibit owes its summary later (TL-39); every other paper brings it. */
    static boolean needsSummary(Document paper, AccessClass wanted, boolean exhibit) {
        return !exhibit && ExhibitClasses.isClosed(wanted) && !ExhibitClasses.isClosed(paper.accessClass());
    }

    /** What a party or a third party has filed, and every exhibit; a translation follows its original (X9). */
    static boolean isFiled(Document paper, boolean exhibit) {
        return !"translation".equals(paper.type())
                && (exhibit || paper.side() != null && (paper.side().isParty() || paper.side() == Side.TP));
    }

    static void requireWords(String field, String words) {
        PaperIncomplete.check("X10").required(field, words, WORDS_MOST).done();
    }
}
