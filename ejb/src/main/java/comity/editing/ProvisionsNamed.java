package comity.editing;

import comity.decision.ClaimOutcome;
import comity.decision.Decision;
import comity.decision.DecisionLine;
import comity.document.Marked;
import comity.instrument.ProvisionRow;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which provisions the public words of a decision name: by their code, and by their article where a claim invokes the
 * provision, since "Article 5" alone says nothing of the instrument.
 */
final class ProvisionsNamed {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final List<DecisionLine> lines;
    private final Set<String> invoked;

    ProvisionsNamed(Decision decision) {
        lines = decision.body().stream().filter(line -> line.number() != null).toList();
        invoked = decision.outcomes().stream()
                .map(ClaimOutcome::provisions)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    boolean isInvoked(String provision) {
        return invoked.contains(provision);
    }

    /** Numbers of the paragraphs that name it. */
    List<Integer> paragraphs(ProvisionRow provision) {
        Pattern code = alone(provision.id());
        Pattern article = isInvoked(provision.id()) ? alone(provision.article()) : code;
        return lines.stream()
                .filter(line -> {
                    String words = Marked.plain(line.words(true));
                    return code.matcher(words).find() || article.matcher(words).find();
                })
                .map(DecisionLine::number)
                .distinct()
                .toList();
    }

    private static Pattern alone(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}-]|\\.\\d)", FLAGS);
    }
}
