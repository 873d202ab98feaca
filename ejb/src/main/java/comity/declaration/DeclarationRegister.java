package comity.declaration;

import comity.decision.Decision;
import comity.docket.CaseFile;
import comity.filing.Category;
import comity.filing.Claim;
import comity.party.Signatories;
import comity.party.Signatory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register of declarations, open to everybody. */
@ApplicationScoped
@Transactional
public class DeclarationRegister {

    public static final int PAGE = 50;

    private static final String CATEGORY = Category.DEC_UNFD.code();

    @Inject
    DeclarationFiles files;

    @Inject
    Signatories signatories;

    @Inject
    Clock clock;

    /** The rows the reader asks for, the latest first, with counts over the whole register. */
    public DeclarationPage read(DeclarationFilter filter) {
        List<DeclarationRow> all = rows();
        List<DeclarationRow> kept = all.stream().filter(filter::keeps).toList();
        int first = Math.max(0, Math.min(filter.first(), kept.size()));
        List<DeclarationRow> page = kept.subList(first, Math.min(first + PAGE, kept.size()));
        return new DeclarationPage(List.copyOf(page), kept.size(), counts(all));
    }

    private List<DeclarationRow> rows() {
        List<CaseFile> cases = files.cases(CATEGORY);
        List<Long> ids = cases.stream().map(CaseFile::id).toList();
        Map<Long, List<Claim>> claims =
                files.claims(ids, CATEGORY).stream().collect(Collectors.groupingBy(Claim::caseId));
        Map<Long, List<Decision>> decisions =
                files.decisions(ids).stream().collect(Collectors.groupingBy(Decision::caseId));
        Map<String, String> names =
                signatories.known().stream().collect(Collectors.toMap(Signatory::code, Signatory::name));
        List<DeclarationRow> rows = new ArrayList<>();
        for (CaseFile file : cases) {
            List<Decision> published = decisions.getOrDefault(file.id(), List.of());
            Map<Integer, Claim> byNumber = claims.getOrDefault(file.id(), List.of()).stream()
                    .collect(Collectors.toMap(Claim::no, Function.identity()));
            for (int no : numbers(byNumber, published)) {
                rows.add(new RequestReading(file, byNumber.get(no), no, published, names)
                        .row(LocalDate.ofInstant(file.registeredAt(), clock.getZone())));
            }
        }
        return rows;
    }

    /** Numbers of the claims; a decided case without a claim on file is known by its outcomes. */
    private static Iterable<Integer> numbers(Map<Integer, Claim> claims, List<Decision> published) {
        return Stream.concat(
                        claims.keySet().stream(),
                        published.stream()
                                .flatMap(decision -> decision.outcomes().stream())
                                .filter(outcome -> CATEGORY.equals(outcome.category()))
                                .map(outcome -> outcome.claimNo()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private DeclarationCounts counts(List<DeclarationRow> all) {
        return new DeclarationCounts(
                all.size(),
                (int) all.stream()
                        .flatMap(row -> row.askedBy().stream())
                        .distinct()
                        .count(),
                all.stream()
                        .mapToInt(DeclarationRow::year)
                        .min()
                        .orElse(LocalDate.now(clock).getYear()),
                count(all, DeclarationResult.DECLARED),
                count(all, DeclarationResult.IN_PART),
                count(all, DeclarationResult.NOT_DECLARED),
                count(all, DeclarationResult.NOT_EXAMINED),
                count(all, DeclarationResult.PENDING));
    }

    private static int count(List<DeclarationRow> rows, DeclarationResult result) {
        return (int) rows.stream().filter(row -> row.result() == result).count();
    }
}
