package comity.joinder;

import static comity.db.Courtroom.person;

import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Side;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.Track;
import comity.filing.FiledClaims;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Two served cases against Borvia on Monday 1 March 2027, the first of Aurelia with two claims, the second of Caldera with
 * one; and one of Aurelia against Dravonia on a measure of its own.
 */
abstract class JoinderScene {

    static final String AURELIA = "xa.agent";
    static final String BORVIA = "xb.agent";
    static final String CALDERA = "xc.agent";
    static final String DRAVONIA = "xd.agent";
    static final String PRESIDENT = "president";

    final Courtroom court = new Courtroom();
    CaseFile first;
    CaseFile second;
    CaseFile apart;
    private int registered;

    @BeforeEach
    void threeCases() {
        court.listen(event -> {
            if (event instanceof CaseEnded ended) {
                court.get(Joinders.class).onEnded(ended);
            }
        });
        first = file("XA", "XB", CaseState.CONSULTATION, "Borvia cut a cable.", "Borvia jammed a signal.");
        second = file("XC", "XB", CaseState.SERVED, "Borvia closed a road.");
        apart = file("XA", "XD", CaseState.SERVED, "Dravonia moved a buoy.");
    }

    @AfterEach
    void leave() {
        court.close();
    }

    /** Registered a minute after the one before. */
    CaseFile file(String claimant, String respondent, CaseState state, String... measures) {
        Instant at = court.now().plusSeconds(60L * registered++);
        CaseFile file = new CaseFile(
                "F-2027-J" + System.nanoTime(), "Measures", List.of(claimant), respondent, "en", "Alleged.", at);
        Cases.set(file, "docketNumber", "ESCT-2027-" + System.nanoTime());
        Cases.set(file, "registeredAt", at);
        Cases.set(file, "servedAt", at);
        Cases.set(file, "track", Track.NORMAL);
        Cases.set(file, "state", state);
        court.get(CaseFiles.class).add(file);
        court.get(CaseAccess.class).seatDelegation(file.id(), claimant, Side.CLM, Actor.registry());
        court.get(CaseAccess.class).seatDelegation(file.id(), respondent, Side.RSP, Actor.registry());
        FiledClaims.of(court, file, measures);
        return file;
    }

    /** A panel at work, the first judge presiding. */
    void panel(CaseFile file, String... judges) {
        Cases.set(file, "state", CaseState.WRITTEN);
        for (String judge : judges) {
            CourtRole role = judge.equals(judges[0]) ? CourtRole.PPJ : CourtRole.PNL;
            court.get(CaseAccess.class).appoint(file.id(), judge, role, Side.PNL, null, Actor.registry());
        }
    }

    Long ask(CaseFile file, CaseFile other, JoinderMode mode, String login) {
        return ask(file, other.reference(), mode, login);
    }

    Long ask(CaseFile file, String other, JoinderMode mode, String login) {
        return court.get(Joinders.class)
                .ask(new AskJoinder(file.id(), other, mode, "Both complain of Borvia."), person(login));
    }

    /** Aurelia asks in the first case that the second be joined. */
    Long asked() {
        return ask(first, second, JoinderMode.JOIN, AURELIA);
    }

    void answer(CaseFile file, Long id, String login) {
        court.get(Joinders.class).answer(file.id(), id, "We agree.", person(login));
    }

    /** Aurelia asks, everybody else answers. */
    Long heard() {
        Long id = asked();
        answer(first, id, BORVIA);
        answer(second, id, CALDERA);
        return id;
    }

    void decide(Long id, JoinderOutcome outcome, String lead, String login) {
        court.get(JoinderDecision.class)
                .decide(new DecideJoinder(first.id(), id, outcome, lead, "One measure, one answer."), person(login));
    }

    Joinder row(Long id) {
        return court.get(JoinderRecords.class).find(first.id(), id);
    }

    Deadline limit(CaseFile file, String code, Long id) {
        return court.get(DeadlineKeeper.class)
                .find(file.id(), code, String.valueOf(id))
                .orElseThrow();
    }

    void silence(CaseFile file, Long id) {
        court.at(limit(file, "TL-81", id).dueAt());
        court.get(Joinders.class).unheard(file.id(), id);
    }

    /** The reader's rows of a case, of which there is one. */
    JoinderRow seen(CaseFile file, String login) {
        return court.get(JoinderReading.class).ofCase(file.id(), person(login)).get(0);
    }

    List<String> docket(CaseFile file, String... among) {
        return court.docket(file).stream()
                .filter(kind -> Arrays.asList(among).contains(kind))
                .toList();
    }
}
