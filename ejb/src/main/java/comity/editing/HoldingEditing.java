package comity.editing;

import comity.common.Actor;
import comity.decision.Citator;
import comity.decision.ClaimOutcome;
import comity.decision.Decision;
import comity.decision.DecisionLine;
import comity.instrument.InstrumentReading;
import comity.instrument.ProvisionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes and withdraws the holdings of a published decision (section 11). */
@ApplicationScoped
@Transactional
public class HoldingEditing {

    /** Longest statement, question and answer. */
    public static final int LONGEST = 600;

    static final int PROVISIONS = 10;

    @Inject
    Editors editors;

    @Inject
    EditingRows rows;

    @Inject
    Citator citator;

    @Inject
    InstrumentReading instruments;

    @Inject
    HoldingStatuses statuses;

    @Inject
    EditingLog log;

    /**
     * Writes a holding, a new one where {@code id} is null; its status is computed. Gives its id.
     *
     * @throws EditingIncomplete if something is missing, too long or names what is not there
     * @throws EditedMeanwhile if the version is not the one in force
     */
    public Long write(String slug, Long id, WriteHolding words, Actor actor) {
        editors.require(actor);
        requireComplete(words);
        Decision decision = citator.locked(slug);
        requireFit(decision, words);
        Holding holding;
        String was = "";
        if (id == null) {
            holding = rows.add(new Holding(decision.id(), words, log.now()));
        } else {
            holding = rows.holding(decision.id(), id);
            log.requireSame(decision, words.version(), holding.version());
            was = text(holding);
            holding.write(words);
            rows.write();
        }
        log.note(
                decision,
                actor,
                EditingChange.Thing.HOLDING,
                EditingLog.entry(holding.paragraphs()),
                was,
                text(holding));
        statuses.refresh(decision.name().slug(), actor);
        return holding.id();
    }

    /**
     * Takes a holding off the public pages and out of the headnotes; the log keeps it.
     *
     * @throws EditingIncomplete without a reason
     */
    public void withdraw(String slug, Long id, String reason, Actor actor) {
        editors.require(actor);
        String why = EditingIncomplete.reason(reason);
        Decision decision = citator.locked(slug);
        Holding holding = rows.holding(decision.id(), id);
        rows.headnotes(Set.of(decision.id())).forEach(headnote -> headnote.leave(holding.id()));
        holding.withdraw(log.now());
        log.note(
                decision,
                actor,
                EditingChange.Thing.HOLDING,
                EditingLog.entry(holding.paragraphs()),
                text(holding),
                "– " + why);
        rows.write();
    }

    private static String text(Holding holding) {
        String provisions = holding.interpretations().stream()
                .map(reading -> reading.provision() + " " + reading.effect())
                .collect(Collectors.joining(", "));
        return holding.kind() + ": " + holding.statement() + (provisions.isEmpty() ? "" : " (" + provisions + ")");
    }

    private static void requireComplete(WriteHolding words) {
        EditingIncomplete refusal = new EditingIncomplete()
                .unless(!words.paragraphs().isEmpty(), "paragraphs", "REQUIRED")
                .required("statement", words.statement(), LONGEST)
                .optional("question", words.question(), LONGEST)
                .optional("answer", words.answer(), LONGEST)
                .unless(words.kind() != null, "kind", "REQUIRED")
                .unless(words.provisions().size() <= PROVISIONS, "provisions", "TOO_MANY_PROVISIONS", PROVISIONS);
        for (int i = 0; i < words.provisions().size(); i++) {
            WriteHolding.Reading reading = words.provisions().get(i);
            boolean named = reading.provision() != null && !reading.provision().isBlank();
            refusal.unless(named, "provisions[" + i + "].provision", "REQUIRED")
                    .unless(reading.effect() != null, "provisions[" + i + "].effect", "REQUIRED");
        }
        refusal.done();
    }

    private void requireFit(Decision decision, WriteHolding words) {
        EditingIncomplete refusal = new EditingIncomplete();
        Set<Integer> numbers = decision.body().stream()
                .map(DecisionLine::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        words.paragraphs().stream()
                .filter(number -> !numbers.contains(number))
                .findFirst()
                .ifPresent(number -> refusal.fault("paragraphs", "NO_SUCH_PARAGRAPH", number));
        List<String> categories =
                decision.outcomes().stream().map(ClaimOutcome::category).toList();
        refusal.unless(
                words.category() == null || categories.contains(words.category()),
                "category",
                "UNKNOWN_CATEGORY",
                words.category() == null ? "" : words.category());
        Set<String> known = instruments.all().stream().map(ProvisionRow::id).collect(Collectors.toSet());
        for (int i = 0; i < words.provisions().size(); i++) {
            String provision = words.provisions().get(i).provision();
            refusal.unless(
                    known.contains(provision),
                    "provisions[" + i + "].provision",
                    "UNKNOWN_PROVISION",
                    String.valueOf(provision));
        }
        refusal.done();
    }
}
