package comity.decision;

import comity.access.NoSuchThing;
import comity.document.Marked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;

/**
 * The citations of a published decision, by their number in it, for the one who confirms them (section 11). Who may is
 * asked by the caller. A citation whose words were redacted is not there.
 */
@ApplicationScoped
public class Citator {

    private static final int LONGEST = 500;

    @Inject
    Decisions decisions;

    protected Citator() {}

    /** A published decision. @throws NoSuchThing if none has this address */
    public Decision published(String slug) {
        return decisions.bySlug(slug).filter(Decision::isPublished).orElseThrow(NoSuchThing::new);
    }

    /** The same, held against others until the transaction ends. */
    public Decision locked(String slug) {
        return decisions.lock(published(slug).id());
    }

    /** The citation of this number, from 1 on. */
    public CitedDecision cited(Decision decision, int no) {
        List<CitedDecision> all = decision.cited();
        if (no < 1 || no > all.size() || !all.get(no - 1).isInPublic()) {
            throw new NoSuchThing();
        }
        return all.get(no - 1);
    }

    public void treat(Decision decision, int no, Treatment treatment, Integer depth, Long holding) {
        cited(decision, no).treat(treatment, depth, holding);
    }

    public void dismiss(Decision decision, int no) {
        cited(decision, no).dismiss();
    }

    /** A citation as it would be added; nothing is kept of it. */
    public CitedDecision unsaved(Integer fromParagraph, NeutralCitation cited) {
        return CitedDecision.byEditor(fromParagraph, cited);
    }

    /** Adds a citation that was not found by the machine; gives its number. */
    public int add(Decision decision, Integer fromParagraph, NeutralCitation cited) {
        return decision.cite(CitedDecision.byEditor(fromParagraph, cited));
    }

    /** The sentence of the published words that makes the citation; of one added by the editor the paragraph. */
    public String quote(Decision decision, CitedDecision cited) {
        for (DecisionLine line : decision.body()) {
            if (!Objects.equals(line.number(), cited.fromParagraph())) {
                continue;
            }
            String words = Marked.plain(line.words(true));
            if (cited.isByEditor()) {
                return cut(words);
            }
            Matcher found = NeutralCitation.in(words);
            while (found.find()) {
                NeutralCitation one = NeutralCitation.read(found);
                if (one.slug().equals(cited.toSlug()) && Objects.equals(one.paragraph(), cited.toParagraph())) {
                    return cut(sentence(words, found.start(), decision.language()));
                }
            }
        }
        return "";
    }

    private static String sentence(String words, int at, String language) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        sentences.setText(words);
        int from = sentences.isBoundary(at) ? at : sentences.preceding(at);
        int to = sentences.following(at);
        return words.substring(Math.max(from, 0), to == BreakIterator.DONE ? words.length() : to)
                .strip();
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).stripTrailing() + "…";
    }
}
