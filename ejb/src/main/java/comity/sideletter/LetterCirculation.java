package comity.sideletter;

import comity.common.Actor;
import comity.docket.CaseFiles;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Prints a text, puts it on record and tells the process. */
@ApplicationScoped
public class LetterCirculation {

    @Inject
    CaseFiles files;

    @Inject
    LetterPaper paper;

    @Inject
    LetterNews news;

    @Inject
    Event<LetterDeposited> deposited;

    @Inject
    Event<LetterRevised> revised;

    @Inject
    Event<LetterWithdrawn> withdrawn;

    /** A letter about a case writes on its docket: first of all its row is locked. */
    void lockCase(Long caseId) {
        if (caseId != null) {
            files.lock(caseId);
        }
    }

    void deposited(SideLetter letter, LetterVersion text, Actor actor) {
        news.deposited(letter, print(letter, text), actor);
        deposited.fire(new LetterDeposited(letter.id(), letter.number()));
    }

    void revised(SideLetter letter, LetterVersion text, Actor actor) {
        news.revised(letter, print(letter, text), actor);
        revised.fire(new LetterRevised(letter.id(), letter.number()));
    }

    private Document print(SideLetter letter, LetterVersion text) {
        Document printed = paper.print(letter, text, news.sideOf(letter.caseId(), letter.state()));
        text.printed(printed.id());
        return printed;
    }

    void withdrawn(SideLetter letter, Actor actor) {
        news.withdrawn(letter, actor);
        withdrawn.fire(new LetterWithdrawn(letter.id(), letter.number()));
    }

    void fulfilled(SideLetter letter, Actor actor) {
        news.fulfilled(letter, actor);
    }

    void answered(SideLetter letter, String state, Actor actor) {
        news.answered(letter, state, actor);
    }
}
