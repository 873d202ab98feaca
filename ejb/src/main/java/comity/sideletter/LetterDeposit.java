package comity.sideletter;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.deadline.TimeLimits;
import comity.deadline.TribunalCalendar;
import comity.docket.NumberSeries;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A State deposits a letter, gives it a new text, takes it back, or says that its condition has come true (X5). */
@ApplicationScoped
@Transactional
public class LetterDeposit {

    public static final int WORDS_MOST = 5000;
    public static final int LINE_MOST = 200;
    public static final int TRIGGER_MOST = 2000;
    static final String LIMIT = "TL-83";
    static final Set<String> LANGUAGES = Set.of("en", "fr", "ru");

    @Inject
    SideLetters letters;

    @Inject
    LetterPlaces places;

    @Inject
    Speakers speakers;

    @Inject
    NumberSeries numbers;

    @Inject
    LetterCirculation circulation;

    @Inject
    TimeLimits limits;

    @Inject
    TribunalCalendar calendar;

    /**
     * Deposits the first version.
     *
     * @return number of the letter
     */
    public String deposit(DepositLetter command, Actor actor) {
        Optional<Beside> beside = places.of(command.object(), command.about());
        String state = speakers.require(actor, beside.map(Beside::caseId).orElse(null));
        PaperIncomplete.Check check = PaperIncomplete.check("X5")
                .that(command.object() != null, "object", "REQUIRED")
                .that(command.object() == null || beside.isPresent(), "about", "NO_SUCH_OBJECT");
        check(check, command.text());
        circulation.lockCase(beside.get().caseId());
        Instant now = calendar.instant();
        SideLetter letter = letters.add(new SideLetter(
                numbers.next("SL", calendar.today().getYear()), state, beside.get(), now, answersUntil(now)));
        circulation.deposited(letter, version(letter, 1, command.text(), now, actor), actor);
        return letter.number();
    }

    private Instant answersUntil(Instant from) {
        return calendar.due(from, limits.of(LIMIT, false), 0, 0);
    }

    private LetterVersion version(SideLetter letter, int no, LetterText text, Instant now, Actor actor) {
        return letters.add(new LetterVersion(letter.id(), no, text, now, actor.id(), actor.name()));
    }

    private static void check(PaperIncomplete.Check check, LetterText text) {
        check.required("subject", text.subject(), LINE_MOST)
                .required("words", text.words(), WORDS_MOST)
                .optional("trigger", text.trigger(), TRIGGER_MOST)
                .optional("plan", text.plan(), TRIGGER_MOST)
                .optional("addressee", text.addressee(), LINE_MOST)
                .that(text.plan() == null || text.trigger() != null, "trigger", "PLAN_WITHOUT_TRIGGER")
                .that(text.language() != null && LANGUAGES.contains(text.language()), "language", "NOT_A_LANGUAGE")
                .done();
    }

    /** A new text: the earlier ones stay, and TL-83 runs from the circulation of this one. */
    public void revise(String number, LetterText text, Actor actor) {
        SideLetter letter = own(number, actor);
        check(PaperIncomplete.check("X5"), text);
        Instant now = calendar.instant();
        letter.circulate(answersUntil(now));
        letter.open();
        int no = letters.latest(letter.id()).no() + 1;
        circulation.revised(letter, version(letter, no, text, now, actor), actor);
    }

    public void withdraw(String number, Actor actor) {
        SideLetter letter = own(number, actor);
        letter.withdraw(actor.name(), calendar.instant());
        circulation.withdrawn(letter, actor);
    }

    /** The State says that its condition has come true: a notice, and nothing else. */
    public void declareFulfilled(String number, Actor actor) {
        SideLetter letter = own(number, actor);
        if (letters.latest(letter.id()).trigger() == null) {
            throw new NoTriggerNamed();
        }
        if (letter.fulfilledAt() != null) {
            throw new TriggerDeclared();
        }
        letter.fulfil(actor.name(), calendar.instant());
        circulation.fulfilled(letter, actor);
    }

    private SideLetter own(String number, Actor actor) {
        SideLetter letter = letters.byNumber(number).orElseThrow(NoSuchThing::new);
        circulation.lockCase(letter.caseId());
        letters.lock(letter);
        if (!speakers.require(actor, letter.caseId()).equals(letter.state())) {
            throw new NotYourLetter();
        }
        if (letter.isWithdrawn()) {
            throw new LetterTakenBack();
        }
        return letter;
    }
}
