package comity.panel;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** S09: the registrar proposes names, the parties strike, rank and agree, or ask the President (TL-16). */
@ApplicationScoped
@Transactional
public class PanelNaming {

    static final String AGREE = "TL-16";

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
    PanelNews news;

    @Inject
    PanelAppointment appointment;

    @Inject
    Clock clock;

    public void propose(Long caseId, List<String> personIds, Actor actor) {
        CaseFile file = files.lock(caseId);
        policy.requireOffice(actor, caseId, "S09", comity.access.CourtRole.REG, comity.access.CourtRole.DEPREG);
        Panel panel = notNamed(caseId);
        panel.requireOpen(file);
        if (panel.seats() == null) {
            throw new NamesNotReady();
        }
        if (panel.proposedAt() != null) {
            throw new NamesProposedAlready();
        }
        for (Candidate candidate : roster.require(file, personIds, panel.namesToPropose())) {
            news.tellNominee(file, proposed(caseId, candidate), "nominee.proposed");
        }
        panel.proposed(clock.instant());
        news.docket(
                file,
                NewEntry.of("panel.proposed")
                        .by(actor, Side.TRIBUNAL)
                        .stage("S09")
                        .args(Integer.toString(personIds.size())));
        news.namesProposed(caseId);
    }

    private Nominee proposed(Long caseId, Candidate candidate) {
        Nominee nominee = panels.nominee(caseId, candidate.personId())
                .orElseGet(() -> panels.add(new Nominee(caseId, candidate)));
        nominee.proposeAgain();
        return nominee;
    }

    /** A party's strikes and ranks; it may hand in a new list until both are in. */
    public void handList(HandList list, Actor actor) {
        Party party = party(list.caseId(), actor);
        Panel panel = proposed(list.caseId());
        if (panel.listsOpen()) {
            throw new ListsOpen();
        }
        Map<String, Nominee> names = panels.nominees(list.caseId()).stream()
                .filter(nominee -> nominee.state() == Nominee.State.PROPOSED)
                .collect(Collectors.toMap(Nominee::personId, nominee -> nominee));
        if (!names.keySet().equals(list.ranks().keySet())) {
            throw new NamesWrong(names.size()).fault("ranks", "NAMES_WRONG", names.size());
        }
        List<Integer> ranks =
                list.ranks().values().stream().filter(rank -> rank != null).toList();
        int mostStrikes = names.size() - panel.seatsToFill();
        if (names.size() - ranks.size() > mostStrikes) {
            throw new StrikesTooMany(mostStrikes).fault("ranks", "STRIKES_TOO_MANY", mostStrikes);
        }
        Set<Integer> distinct = new HashSet<>(ranks);
        if (distinct.size() != ranks.size() || ranks.stream().anyMatch(rank -> rank < 1 || rank > names.size())) {
            throw new NamesWrong(names.size()).fault("ranks", "RANKS_WRONG");
        }
        list.ranks().forEach((person, rank) -> names.get(person).mark(party.side(), rank));
        panel.listed(party.side(), clock.instant());
        news.docket(
                party.file(),
                NewEntry.of("panel.listed").by(actor, party.side()).stage("S09"));
    }

    /** A party's word for precisely these judges; the same names from both are an agreement. */
    public void agree(Long caseId, List<String> personIds, Actor actor) {
        Party party = party(caseId, actor);
        Panel panel = proposed(caseId);
        Set<String> proposed = panels.nominees(caseId).stream()
                .filter(nominee -> nominee.state() == Nominee.State.PROPOSED)
                .map(Nominee::personId)
                .collect(Collectors.toSet());
        if (!proposed.containsAll(personIds)) {
            throw new NotEligible("").fault("names", "NOT_PROPOSED");
        }
        List<Candidate> wanted = roster.require(party.file(), personIds, panel.seatsToFill());
        if (keeper.hasRun(caseId, AGREE)) {
            throw new comity.deadline.DeadlinePassed(AGREE, keeper.dueAt(caseId, AGREE));
        }
        panel.names(party.side(), personIds);
        news.docket(
                party.file(),
                NewEntry.of("panel.namesHanded").by(actor, party.side()).stage("S09"));
        if (panel.namesAgree()) {
            keeper.meet(caseId, AGREE);
            appointment.nominate(party.file(), panel, wanted, PanelWay.PARTIES, actor);
            news.namesAgreed(caseId);
        }
    }

    /** A party asks the President to appoint: at once when both ask, otherwise when TL-16 has run. */
    public void askPresident(Long caseId, Actor actor) {
        Party party = party(caseId, actor);
        Panel panel = notNamed(caseId);
        if (panel.seats() == null) {
            throw new NamesNotReady();
        }
        if (panel.referredAt() != null) {
            throw new NotInHand();
        }
        boolean first = panel.askedAt(party.side()) == null;
        panel.ask(party.side(), clock.instant());
        if (first) {
            news.docket(
                    party.file(),
                    NewEntry.of("panel.presidentAsked").by(actor, party.side()).stage("S09"));
        }
        boolean both = panel.askedAt(Side.CLM) != null && panel.askedAt(Side.RSP) != null;
        if (both || keeper.hasRun(caseId, AGREE)) {
            keeper.cancel(caseId, AGREE);
            appointment.refer(party.file(), panel);
            news.presidentAsked(caseId);
        }
    }

    /** TL-16 has run: the composition goes to the President, asked or not. */
    public void timeToAgreeOver(Long caseId) {
        CaseFile file = files.lock(caseId);
        Panel panel = panels.of(caseId);
        if (panel.nominatedAt() == null && panel.referredAt() == null && keeper.expire(caseId, AGREE)) {
            appointment.refer(file, panel);
        }
    }

    public boolean proposedOrOver(Long caseId) {
        files.lock(caseId);
        Panel panel = panels.of(caseId);
        return panel.proposedAt() != null || panel.nominatedAt() != null || panel.referredAt() != null;
    }

    /** Whether the parties' part is over: the judges are named or the President is asked. */
    public boolean agreedOrReferred(Long caseId) {
        files.lock(caseId);
        Panel panel = panels.of(caseId);
        return panel.nominatedAt() != null || panel.referredAt() != null;
    }

    private record Party(CaseFile file, Side side) {}

    private Party party(Long caseId, Actor actor) {
        CaseFile file = files.lock(caseId);
        policy.require(actor, caseId, "S09", Act.FILE);
        Side side = policy.sideOf(actor, caseId).filter(Side::isParty).orElseThrow(NotParty::new);
        panels.of(caseId).requireOpen(file);
        return new Party(file, side);
    }

    private Panel notNamed(Long caseId) {
        Panel panel = panels.of(caseId);
        if (panel.nominatedAt() != null) {
            throw new JudgesNamed();
        }
        return panel;
    }

    private Panel proposed(Long caseId) {
        Panel panel = notNamed(caseId);
        if (panel.proposedAt() == null) {
            throw new NamesNotReady();
        }
        return panel;
    }
}
