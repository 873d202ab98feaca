package comity.panel;

import comity.access.AccessClass;
import comity.access.NoSuchThing;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.NewEntry;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** S09, last steps: disclosure and oath of each nominee (TL-18), the panel composed. */
@ApplicationScoped
@Transactional
public class PanelComposition {

    private static final String DISCLOSE = PanelAppointment.DISCLOSE;
    private static final int ANSWER_MOST = 4000;

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    PanelNews news;

    @Inject
    PanelPapers papers;

    @Inject
    SeatFilling filling;

    @Inject
    Clock clock;

    public void disclose(Disclose words, Actor actor) {
        CaseFile file = files.lock(words.caseId());
        Nominee nominee = panels.nominee(file.id(), actor.id())
                .filter(Nominee::mayDisclose)
                .orElseThrow(NoSuchThing::new);
        panels.of(file.id()).requireDisclosing(file);
        if (nominee.disclosedAt() != null) {
            throw new DisclosureGiven();
        }
        Disclose clean = complete(words);
        if (nominee.seat() != null) {
            keeper.meet(file.id(), DISCLOSE, nominee.seat().toString());
        }
        Document paper = papers.keepDisclosure(file, nominee, clean);
        nominee.disclose(clean, paper.id(), clock.instant());
        news.docket(
                file,
                NewEntry.of("judge.disclosed")
                        .by(actor, Side.PNL)
                        .access(AccessClass.PTY)
                        .document(paper)
                        .stage("S09")
                        .args(nominee.name()));
        if (nominee.seat() != null) {
            news.disclosed(file.id(), nominee.seat());
        }
    }

    private static Disclose complete(Disclose words) {
        if (!words.oath()) {
            throw new DisclosureIncomplete().fault("oath", "OATH_MISSING");
        }
        return new Disclose(
                words.caseId(),
                Words.required(words.nationalities(), "nationalities", ANSWER_MOST, "S09"),
                Words.required(words.posts(), "posts", ANSWER_MOST, "S09"),
                Words.required(words.interests(), "interests", ANSWER_MOST, "S09"),
                Words.required(words.pastRoles(), "pastRoles", ANSWER_MOST, "S09"),
                Words.required(words.publications(), "publications", ANSWER_MOST, "S09"),
                true);
    }

    /** Every nominee has disclosed: the seats are given, the panel is composed. */
    public void compose(Long caseId) {
        CaseFile file = files.lock(caseId);
        Panel panel = panels.of(caseId);
        List<Nominee> judges = panels.seated(caseId);
        if (isComplete(panel) || judges.stream().anyMatch(judge -> judge.disclosedAt() == null)) {
            return;
        }
        if (panel.vacantSeat() != null) {
            named(caseId, panel.vacantSeat()).ifPresent(successor -> filling.fill(file, panel, successor));
            return;
        }
        for (Nominee judge : judges) {
            filling.sit(file, judge);
        }
        panel.composed(clock.instant());
        file.moveUnderStay(CaseState.COMPOSED);
        keeper.start(caseId, "TL-58", clock.instant(), Obligor.PNL);
        Document note = papers.keepCompositionNote(file, panel, judges);
        String names = judges.stream().map(Nominee::name).collect(Collectors.joining(", "));
        news.docket(
                file,
                NewEntry.of("panel.composed")
                        .access(AccessClass.PTY)
                        .document(note)
                        .stage("S09")
                        .args(names));
        news.composed(caseId);
    }

    private static boolean isComplete(Panel panel) {
        return panel.composedAt() != null && panel.vacantSeat() == null;
    }

    /** Whether a seat is still to be given: a nominee may have left after he had disclosed. */
    public boolean seatOpen(Long caseId) {
        files.lock(caseId);
        return !isComplete(panels.of(caseId));
    }

    /** Numbers of the seats, for the step that is done once a seat. */
    public List<Integer> seats(Long caseId) {
        Integer vacant = panels.of(caseId).vacantSeat();
        return panels.seated(caseId).stream()
                .map(Nominee::seat)
                .filter(seat -> vacant == null || vacant.equals(seat))
                .toList();
    }

    public boolean disclosed(Long caseId, int seat) {
        files.lock(caseId);
        return named(caseId, seat)
                .filter(nominee -> nominee.disclosedAt() != null)
                .isPresent();
    }

    private Optional<Nominee> named(Long caseId, int seat) {
        return panels.seated(caseId).stream()
                .filter(nominee -> nominee.seat() == seat)
                .findFirst();
    }
}
