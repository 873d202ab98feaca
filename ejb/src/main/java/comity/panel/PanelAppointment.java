package comity.panel;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** S09, TL-17: the President names the judges, after him the Vice-President, after both the lot. */
@ApplicationScoped
@Transactional
public class PanelAppointment {

    static final String APPOINT = "TL-17";
    static final String DISCLOSE = "TL-18";

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    Roster roster;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    @Inject
    Lots lots;

    @Inject
    PanelNews news;

    @Inject
    Clock clock;

    public void refer(CaseFile file, Panel panel) {
        panel.refer(clock.instant());
        keeper.start(file.id(), APPOINT, clock.instant(), Obligor.PRS);
        news.docket(file, NewEntry.of("panel.referred").stage("S09"));
    }

    /** The President names as many persons of the roster as there are seats. */
    public void appoint(Long caseId, List<String> personIds, Actor actor) {
        CaseFile file = files.lock(caseId);
        boolean passed = panels.find(caseId).map(Panel::vice).orElse(false);
        policy.requirePresident(actor, caseId, APPOINT, passed);
        Panel panel = panels.of(caseId);
        panel.requireOpen(file);
        if (panel.nominatedAt() != null) {
            throw new JudgesNamed();
        }
        boolean president = policy.holds(actor, CourtRole.PRS);
        if (panel.referredAt() == null || !isInHand(panel, actor)) {
            throw new NotInHand();
        }
        List<Candidate> wanted = roster.require(file, personIds, panel.seatsToFill());
        keeper.meet(caseId, APPOINT);
        keeper.done(caseId, APPOINT);
        nominate(file, panel, wanted, president ? PanelWay.PRESIDENT : PanelWay.VICE_PRESIDENT, actor);
        news.judgesAppointed(caseId);
    }

    /** In the President's hands, once TL-17 has run in those of the Vice-President, who acts in his place before (section 1). */
    boolean isInHand(Panel panel, Actor actor) {
        boolean passed = panel.vice();
        return policy.isPresident(actor, panel.caseId(), passed) && !(passed && policy.holds(actor, CourtRole.PRS));
    }

    /** TL-17 has run for the President: the Vice-President has the same time again. */
    public void passToVicePresident(Long caseId) {
        CaseFile file = files.lock(caseId);
        Panel panel = panels.of(caseId);
        if (panel.nominatedAt() == null && !panel.vice() && keeper.expire(caseId, APPOINT)) {
            panel.passToVicePresident();
            keeper.start(caseId, APPOINT, clock.instant(), Obligor.PRS);
            news.docket(file, NewEntry.of("panel.vicePresident").stage("S09"));
        }
    }

    /** TL-17 has run for both: the seed is opened and the lot decides among those whom neither party struck. */
    public void drawLots(Long caseId) {
        CaseFile file = files.lock(caseId);
        Panel panel = panels.of(caseId);
        if (panel.nominatedAt() != null || !panel.vice() || !keeper.expire(caseId, APPOINT)) {
            return;
        }
        List<Candidate> drawn = lots.draw(file, panel, pot(file, panel), Set.of());
        keeper.done(caseId, APPOINT);
        nominate(file, panel, drawn, PanelWay.LOTS, Actor.registry());
    }

    /** Names nobody struck, when they suffice; otherwise everyone on the roster who may sit. */
    private LotPot pot(CaseFile file, Panel panel) {
        List<Candidate> eligible = roster.eligible(file);
        Map<String, Candidate> byPerson =
                eligible.stream().collect(Collectors.toMap(Candidate::personId, Function.identity()));
        List<Candidate> unstruck = panels.nominees(file.id()).stream()
                .filter(nominee -> nominee.state() == Nominee.State.PROPOSED && !nominee.isStruck())
                .filter(nominee -> byPerson.containsKey(nominee.personId()))
                .map(nominee -> byPerson.get(nominee.personId()))
                .toList();
        return unstruck.size() >= panel.seatsToFill()
                ? new LotPot(LotPot.Source.UNSTRUCK, unstruck, panel.seatsToFill())
                : new LotPot(LotPot.Source.ROSTER, eligible, panel.seatsToFill());
    }

    public void nominate(CaseFile file, Panel panel, List<Candidate> judges, PanelWay way, Actor actor) {
        int seat = panel.vacantSeat() == null ? 1 : panel.vacantSeat();
        for (Candidate judge : judges) {
            seat(file, judge, seat++);
        }
        panel.nominated(way, clock.instant());
        Side side = actor.isSystem() || way != PanelWay.PARTIES
                ? Side.TRIBUNAL
                : policy.sideOf(actor, file.id()).orElse(Side.TRIBUNAL);
        String names = judges.stream().map(Candidate::name).collect(Collectors.joining(", "));
        news.docket(
                file,
                NewEntry.of("panel.nominated").by(actor, side).stage("S09").args(names, way.name()));
    }

    /** Names a person to a seat; TL-18 runs unless he has disclosed as a proposed person. */
    public void seat(CaseFile file, Candidate judge, int seat) {
        Nominee nominee =
                panels.nominee(file.id(), judge.personId()).orElseGet(() -> panels.add(new Nominee(file.id(), judge)));
        nominee.nominate(seat, clock.instant());
        if (nominee.disclosedAt() == null) {
            keeper.start(file.id(), DISCLOSE, Integer.toString(seat), clock.instant(), Obligor.PNL);
        }
        news.tellNominee(file, nominee, "nominee.named");
        news.judgeNamed(file.id(), nominee.personId());
    }

    /**
     * The next best name: of those proposed the one both parties want most, then the lot among the whole roster. A lot
     * that is drawn opens the seed, so that anybody can repeat it.
     */
    public Candidate next(CaseFile file) {
        Optional<Candidate> proposed = bestProposed(file, null);
        if (proposed.isPresent()) {
            return proposed.get();
        }
        return lots.draw(file, panels.of(file.id()), potWithout(file, null), nationalitiesWithout(file, null)).stream()
                .findFirst()
                .orElseThrow(() -> new NotEligible(""));
    }

    /** Whether there is a name left that could take the seat of this nominee; nothing is drawn or opened. */
    boolean hasNext(CaseFile file, Nominee leaving) {
        Set<String> nationalities = nationalitiesWithout(file, leaving);
        return bestProposed(file, leaving).isPresent()
                || potWithout(file, leaving).names().stream()
                        .anyMatch(candidate -> !nationalities.contains(candidate.nationality()));
    }

    private Optional<Candidate> bestProposed(CaseFile file, Nominee leaving) {
        Set<String> nationalities = nationalitiesWithout(file, leaving);
        return panels.nominees(file.id()).stream()
                .filter(nominee -> nominee.state() == Nominee.State.PROPOSED && !nominee.isStruck())
                .filter(nominee -> !nationalities.contains(nominee.nationality()))
                .min(Comparator.comparingInt(Nominee::sum))
                .map(best -> new Candidate(best.personId(), best.name(), best.nationality()));
    }

    private LotPot potWithout(CaseFile file, Nominee leaving) {
        Set<String> gone = panels.nominees(file.id()).stream()
                .filter(nominee -> nominee == leaving || nominee.state() == Nominee.State.REPLACED)
                .map(Nominee::personId)
                .collect(Collectors.toSet());
        List<Candidate> pot = roster.eligible(file).stream()
                .filter(candidate -> !gone.contains(candidate.personId()))
                .toList();
        return new LotPot(LotPot.Source.ROSTER, pot, 1);
    }

    private Set<String> nationalitiesWithout(CaseFile file, Nominee leaving) {
        return panels.seated(file.id()).stream()
                .filter(nominee -> nominee != leaving)
                .map(Nominee::nationality)
                .collect(Collectors.toSet());
    }

    public boolean judgesNamed(Long caseId) {
        files.lock(caseId);
        return panels.of(caseId).nominatedAt() != null;
    }
}
