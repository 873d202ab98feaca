package comity.shelf;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import comity.access.Person;
import comity.access.Standing;
import comity.common.Actor;
import comity.decision.DecisionRegister;
import comity.decision.DecisionRow;
import comity.decision.IssueDecision;
import comity.decision.IssuedDecision;
import comity.decision.PublicVersion;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.CloseReason;
import comity.docket.Docket;
import comity.docket.DocketNumbers;
import comity.docket.NewEntry;
import comity.docket.Track;
import comity.rounds.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the next decision on the shelf at each round, until all are there; a house with its own cases first is left. */
@ApplicationScoped
@Transactional
public class DemoShelf implements BackgroundWork {

    private static final List<CaseState> WAY = List.of(
            CaseState.CONSULTATION,
            CaseState.PANEL_REQUESTED,
            CaseState.PANEL_ESTABLISHED,
            CaseState.COMPOSED,
            CaseState.WRITTEN,
            CaseState.HEARING,
            CaseState.DELIBERATION,
            CaseState.DECIDED);

    @Inject
    CaseFiles files;

    @Inject
    DocketNumbers numbers;

    @Inject
    Docket docket;

    @Inject
    DecisionRegister register;

    @Inject
    ShelfPlaces places;

    @Inject
    Standing standing;

    @Inject
    Clock clock;

    volatile boolean full = !ShelfPlaces.isWanted();

    protected DemoShelf() {}

    @Override
    public void round(Instant now) {
        if (full) {
            return;
        }
        List<ShelfItem> items = items();
        for (int i = 0; i < items.size(); i++) {
            if (!places.isTaken(i + 1)) {
                add(items.get(i), i + 1);
                return;
            }
        }
        full = true;
    }

    private void add(ShelfItem item, int no) {
        Instant at = clock.instant();
        CaseFile file = files.add(new CaseFile(
                ShelfPlaces.reference(no),
                item.title(),
                List.of(item.claimant()),
                item.respondent(),
                item.language(),
                item.summary(),
                at));
        file.moveTo(CaseState.EXAMINATION);
        file.register(numbers.next(LocalDate.ofInstant(at, clock.getZone()).getYear()), Track.NORMAL, at);
        docket.record(file, NewEntry.of("case.registered").args(file.docketNumber()));
        file.servedOn(at);
        WAY.forEach(file::moveTo);
        IssuedDecision issued = register.issue(decision(item, file.id()), Actor.registry());
        register.circulate(issued.id(), Actor.registry());
        register.publish(issued.id(), published(item), Actor.registry());
        file.close(CloseReason.CONCLUDED, at);
    }

    private IssueDecision decision(ShelfItem item, Long caseId) {
        List<IssueDecision.Judge> judges = new ArrayList<>();
        for (String login : item.judges()) {
            String name = standing.person(login).map(Person::name).orElse(login);
            judges.add(new IssueDecision.Judge(login, name, judges.isEmpty()));
        }
        return new IssueDecision(
                caseId,
                item.type(),
                item.language(),
                null,
                item.summary(),
                judges,
                item.body().stream().map(this::line).toList(),
                item.operative().stream()
                        .map(ruling -> operative(ruling, judges))
                        .toList(),
                item.outcomes().stream().map(DemoShelf::outcome).toList(),
                item.opinions().stream()
                        .map(opinion -> opinion(opinion, judges))
                        .toList(),
                item.keywords());
    }

    private IssueDecision.Line line(ShelfItem.Line line) {
        if (line.quote() != null) {
            return IssueDecision.Line.quote(line.quote());
        }
        String text = cited(line.text());
        return line.level() == null
                ? IssueDecision.Line.paragraph(text)
                : IssueDecision.Line.heading(line.level(), text);
    }

    private static IssueDecision.Operative operative(ShelfItem.Ruling ruling, List<IssueDecision.Judge> judges) {
        List<IssueDecision.Vote> votes = new ArrayList<>();
        for (int i = 0; i < judges.size(); i++) {
            votes.add(new IssueDecision.Vote(
                    judges.get(i).personId(),
                    judges.get(i).name(),
                    ruling.votes().get(i) == 1));
        }
        return new IssueDecision.Operative(ruling.words(), votes);
    }

    private static IssueDecision.Outcome outcome(ShelfItem.Outcome outcome) {
        return new IssueDecision.Outcome(
                outcome.no(),
                outcome.category(),
                outcome.provisions(),
                outcome.result(),
                outcome.standard(),
                outcome.remedies(),
                outcome.operative());
    }

    private static IssueDecision.Opinion opinion(ShelfItem.Opinion opinion, List<IssueDecision.Judge> judges) {
        IssueDecision.Judge judge = judges.get(opinion.judge());
        return new IssueDecision.Opinion(judge.personId(), judge.name(), opinion.kind(), List.of(), opinion.text());
    }

    /** Replaces {@code {n}} by the citation that the n-th decision of the shelf was given. */
    private String cited(String text) {
        String result = text;
        for (int n = 1; result.contains("{") && n <= 20; n++) {
            String mark = "{" + n + "}";
            if (result.contains(mark)) {
                result = result.replace(
                        mark, places.decision(n).map(DecisionRow::citation).orElse("the earlier decision"));
            }
        }
        return result;
    }

    private static PublicVersion published(ShelfItem item) {
        Map<Integer, String> replaced = new HashMap<>();
        item.redactions().forEach(redaction -> replaced.put(redaction.paragraph(), redaction.words()));
        return new PublicVersion(
                replaced,
                Map.of(),
                item.redactions().stream().map(ShelfItem.Redaction::reason).toList());
    }

    private static List<ShelfItem> items() {
        try (InputStream in = DemoShelf.class.getResourceAsStream("/demo/shelf.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
