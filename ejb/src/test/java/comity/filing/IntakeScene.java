package comity.filing;

import static comity.db.Courtroom.person;

import comity.common.Actor;
import comity.db.Courtroom;
import comity.docket.Track;
import comity.instrument.InstrumentRegistry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Claims drafted, filed and examined on the real database; the tables of the process side find every form complete. */
abstract class IntakeScene {

    static final Actor AGENT = person("xa.agent");
    static final Actor CLERK = person("clerk1");
    static final Actor REGISTRAR = person("registrar");
    static final Actor PRESIDENT = person("president");

    final Courtroom court = new Courtroom();
    private Long powers;

    @BeforeEach
    void tables() {
        court.put(TrackRules.class, question -> new TrackRules.Answer(Track.NORMAL, "NORMAL"));
        court.put(ScreeningRules.class, new ScreeningRules() {
            @Override
            public List<Finding> screen(Screening screening) {
                return List.of();
            }

            @Override
            public Result result(List<Finding> findings) {
                return Result.REGISTER;
            }
        });
        court.get(InstrumentRegistry.class).loadIfEmpty();
        powers = court.pdf(AGENT, 1);
    }

    @AfterEach
    void leave() {
        court.close();
    }

    ClaimForm form() {
        return withPowers(Forms.whole());
    }

    ClaimForm withPowers(ClaimForm form) {
        return FormFiles.with(form, ClaimForm.Attached.upload(powers), form.exhibits());
    }

    static Signature signature() {
        return new Signature(AGENT.name(), null, false);
    }

    /** A claim that Aurelia has filed; its reference. */
    String filed() {
        return filed(form());
    }

    String filed(ClaimForm form) {
        return court.get(ClaimFiling.class)
                .file(new FileClaim(form, null, signature()), AGENT)
                .reference();
    }

    /** The clerk finds the form complete and hands it up. */
    String handedUp() {
        return handedUp(filed());
    }

    String handedUp(String reference) {
        ExaminationView view = court.get(Examining.class).begin(reference, CLERK);
        court.get(Examining.class)
                .finish(
                        new FinishExamination(reference, view.version(), view.points(), ExaminationOutcome.READY),
                        CLERK);
        return reference;
    }

    String refusedByTheRegistrar() {
        String reference = handedUp();
        court.get(FormReview.class).refuse(reference, "The powers name another case.", REGISTRAR);
        return reference;
    }
}
