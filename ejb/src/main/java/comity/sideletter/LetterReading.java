package comity.sideletter;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Letters as everybody reads them, beside their object and in one list (X5: public). */
@ApplicationScoped
@Transactional
public class LetterReading {

    @Inject
    SideLetters letters;

    @Inject
    Speakers speakers;

    @Inject
    Signatories signatories;

    @Inject
    CaseFiles files;

    @Inject
    Clock clock;

    /**
     * The latest first.
     *
     * @param before number of the last letter of the page before, or null
     */
    public List<LetterRow> list(LetterObject object, String state, String before, int most) {
        Long key = before == null
                ? null
                : letters.byNumber(before).map(SideLetter::id).orElse(null);
        return rows(letters.list(object, state, key, most));
    }

    public List<LetterRow> ofCase(Long caseId) {
        return rows(letters.ofCase(caseId));
    }

    public List<LetterRow> ofDecision(String slug) {
        return rows(letters.ofDecision(slug));
    }

    /** All letters about the object of one letter, itself among them. */
    public List<LetterRow> besides(String number) {
        SideLetter letter = letters.byNumber(number).orElseThrow(NoSuchThing::new);
        return letter.slug() != null
                ? ofDecision(letter.slug())
                : letter.caseId() == null ? List.of() : ofCase(letter.caseId());
    }

    public LetterView read(String number, Actor actor) {
        SideLetter letter = letters.byNumber(number).orElseThrow(NoSuchThing::new);
        List<LetterVersion> versions = letters.versions(List.of(letter.id()));
        List<LetterAnswer> answers = letters.answers(letter.id());
        return new LetterView(
                rows(List.of(letter)).get(0),
                versions.stream().map(LetterReading::text).toList(),
                answers.stream().map(this::answer).toList(),
                hand(letter, versions.get(0), answers, actor));
    }

    /** The State for which the reader could deposit a letter about this case, or about the Accord; or null. */
    public String speaksFor(String reference, Actor actor) {
        Long caseId = reference == null
                ? null
                : files.byReference(reference)
                        .filter(file -> file.registeredAt() != null)
                        .map(CaseFile::id)
                        .orElse(null);
        return speakers.stateOf(actor, caseId).orElse(null);
    }

    private LetterView.Hand hand(SideLetter letter, LetterVersion latest, List<LetterAnswer> answers, Actor actor) {
        String state = speakers.stateOf(actor, letter.caseId()).orElse(null);
        boolean owner = letter.state().equals(state) && !letter.isWithdrawn();
        boolean answered = answers.stream()
                .anyMatch(said -> said.no() == latest.no() && said.state().equals(state));
        boolean mayAnswer = state != null
                && !letter.state().equals(state)
                && !letter.isWithdrawn()
                && letter.isAnswerable(clock.instant())
                && !answered;
        return new LetterView.Hand(
                state, owner, mayAnswer, owner && latest.trigger() != null && letter.fulfilledAt() == null);
    }

    private List<LetterRow> rows(List<SideLetter> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, LetterVersion> latest = letters
                .versions(found.stream().map(SideLetter::id).toList())
                .stream()
                .collect(Collectors.toMap(LetterVersion::letterId, Function.identity(), (first, later) -> first));
        List<Long> cases = found.stream()
                .map(SideLetter::caseId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, CaseFile> about = cases.isEmpty()
                ? Map.of()
                : files.byIds(cases).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return found.stream()
                .map(letter -> row(
                        letter,
                        latest.get(letter.id()),
                        Optional.ofNullable(letter.caseId()).map(about::get)))
                .toList();
    }

    private LetterRow row(SideLetter letter, LetterVersion text, Optional<CaseFile> file) {
        return new LetterRow(
                letter.number(),
                letter.state(),
                signatories.name(letter.state()),
                letter.object(),
                letter.citation() == null ? file.map(CaseFile::reference).orElse(null) : letter.citation(),
                letter.slug(),
                file.map(CaseFile::title).orElse(null),
                text.subject(),
                text.language(),
                text.no(),
                letter.depositedAt(),
                letter.answersUntil(),
                letter.isAnswerable(clock.instant()),
                letter.withdrawnAt(),
                letter.fulfilledAt());
    }

    private static LetterView.Text text(LetterVersion version) {
        return new LetterView.Text(
                version.no(),
                version.subject(),
                version.words(),
                version.trigger(),
                version.plan(),
                version.addressee(),
                version.language(),
                version.depositedAt(),
                version.signed(),
                version.documentId());
    }

    private LetterView.Answer answer(LetterAnswer said) {
        return new LetterView.Answer(
                said.no(),
                said.state(),
                signatories.name(said.state()),
                said.words(),
                said.language(),
                said.saidAt(),
                said.signed());
    }
}
