package comity.sideletter;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Other States answer, within TL-83 and without effect (X5). */
@ApplicationScoped
@Transactional
public class LetterAnswering {

    @Inject
    SideLetters letters;

    @Inject
    Speakers speakers;

    @Inject
    LetterCirculation circulation;

    @Inject
    Clock clock;

    public void answer(AnswerLetter said, Actor actor) {
        SideLetter letter = letters.byNumber(said.number()).orElseThrow(NoSuchThing::new);
        circulation.lockCase(letter.caseId());
        letters.lock(letter);
        String state = speakers.require(actor, letter.caseId());
        int no = requireOpen(letter, state);
        PaperIncomplete.check("X5")
                .required("words", said.words(), LetterDeposit.WORDS_MOST)
                .that(
                        said.language() != null && LetterDeposit.LANGUAGES.contains(said.language()),
                        "language",
                        "NOT_A_LANGUAGE")
                .done();
        letters.add(new LetterAnswer(letter.id(), no, state, said, clock.instant(), actor.id(), actor.name()));
        circulation.answered(letter, state, actor);
    }

    private int requireOpen(SideLetter letter, String state) {
        if (state.equals(letter.state())) {
            throw new OwnLetter();
        }
        if (letter.isWithdrawn()) {
            throw new LetterTakenBack();
        }
        if (!letter.isAnswerable(clock.instant())) {
            throw new AnswersOver(letter.answersUntil());
        }
        int no = letters.latest(letter.id()).no();
        boolean twice = letters.answers(letter.id()).stream()
                .anyMatch(answer -> answer.no() == no && answer.state().equals(state));
        if (twice) {
            throw new AnsweredOnce();
        }
        return no;
    }

    /** For the timer: when TL-83 ends. */
    public Instant until(Long letterId) {
        return letters.find(letterId).answersUntil();
    }

    /** TL-83 has run: silence means nothing. */
    public void endAnswers(Long letterId) {
        SideLetter letter = letters.lock(letters.find(letterId));
        if (!clock.instant().isBefore(letter.answersUntil())) {
            letter.endAnswers();
        }
    }
}
