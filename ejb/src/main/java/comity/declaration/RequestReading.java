package comity.declaration;

import comity.decision.ClaimOutcome;
import comity.decision.Decision;
import comity.decision.OperativeParagraph;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.filing.Claim;
import comity.filing.ClaimForm.Accusation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one request: what was said, by whom, and what the Tribunal made of it. */
final class RequestReading {

    private final CaseFile file;
    private final Claim claim;
    private final int no;
    private final List<Decision> published;
    private final Map<String, String> names;

    RequestReading(CaseFile file, Claim claim, int no, List<Decision> published, Map<String, String> names) {
        this.file = file;
        this.claim = claim;
        this.no = no;
        this.published = published;
        this.names = names;
    }

    DeclarationRow row(LocalDate registered) {
        Accusation made = claim == null ? null : claim.accusation();
        Optional<Decision> decision = published.stream()
                .filter(candidate -> outcome(candidate).isPresent())
                .findFirst();
        Optional<ClaimOutcome> outcome = decision.flatMap(this::outcome);
        return new DeclarationRow(
                file.id(),
                file.docketNumber(),
                no,
                file.title(),
                made == null ? null : made.by(),
                made == null ? null : made.on(),
                made == null ? null : made.text(),
                made == null ? null : made.link(),
                file.claimants().stream().map(this::name).toList(),
                name(file.respondent()),
                registered.getYear(),
                file.state(),
                outcome.map(RequestReading::result).orElse(withoutDecision()),
                decision.flatMap(found -> words(found, outcome.get())).orElse(null),
                decision.map(found -> found.name().citation()).orElse(null),
                decision.map(found -> found.name().slug()).orElse(null),
                decision.map(found -> found.dates().dateOfDecision()).orElse(null));
    }

    private Optional<ClaimOutcome> outcome(Decision decision) {
        return decision.outcomes().stream()
                .filter(outcome -> outcome.claimNo() == no)
                .findFirst();
    }

    private static DeclarationResult result(ClaimOutcome outcome) {
        return switch (outcome.result()) {
            case UPHELD -> DeclarationResult.DECLARED;
            case UPHELD_IN_PART -> DeclarationResult.IN_PART;
            case DISMISSED_MERITS -> DeclarationResult.NOT_DECLARED;
            case NO_JURISDICTION, INADMISSIBLE, NOT_REACHED, MOOT -> DeclarationResult.NOT_EXAMINED;
            case SETTLED, WITHDRAWN -> DeclarationResult.ENDED;
        };
    }

    private DeclarationResult withoutDecision() {
        return file.state() == CaseState.CLOSED ? DeclarationResult.ENDED : DeclarationResult.PENDING;
    }

    private static Optional<String> words(Decision decision, ClaimOutcome outcome) {
        return decision.operative().stream()
                .filter(paragraph -> outcome.operative() != null && paragraph.number() == outcome.operative())
                .map((OperativeParagraph paragraph) -> paragraph.words(true))
                .findFirst();
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }
}
