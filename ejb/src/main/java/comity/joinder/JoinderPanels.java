package comity.joinder;

import comity.common.Actor;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * X3: two panels decide. Each says its word in its own case; both cases are locked meanwhile, so that the second word
 * always knows the first.
 */
@ApplicationScoped
public class JoinderPanels {

    @Inject
    JoinderRecords records;

    @Inject
    JoinderDocket docket;

    @Inject
    JoinderNews news;

    @Inject
    Clock clock;

    /** Whether the word is that of one of two panels; the President decides alone once it is late. */
    static boolean mustAgree(Joinder row, boolean presides) {
        return row.authority() == JoinderAuthority.PANELS && presides;
    }

    /** @return what is decided: by the agreement of both, or by the refusal of one; empty while a word is awaited */
    Optional<JoinderRuling> say(CasePair pair, Joinder row, DecideJoinder said, CaseFile lead, Actor actor) {
        List<JoinderWord> earlier = records.words(row.id());
        CaseFile here = pair.one(said.caseId());
        Optional<JoinderWord> own = of(earlier, here);
        Optional<JoinderWord> others = of(earlier, pair.beside(here));
        JoinderWord word = own.orElseGet(() -> new JoinderWord(row.id(), here.id()))
                .say(said.outcome(), lead == null ? null : lead.id(), said.ruling(), actor.name(), clock.instant());
        if (own.isEmpty()) {
            records.add(word);
        }
        if (word.outcome() == JoinderOutcome.REFUSE) {
            return Optional.of(new JoinderRuling(word.outcome(), null, word.words(), word.name()));
        }
        if (others.filter(word::agreesWith).isPresent()) {
            return Optional.of(together(pair, word, others.get()));
        }
        await(pair, row, here, own.isPresent(), others.isPresent(), actor);
        return Optional.empty();
    }

    /** The elder case first, whoever has spoken first. */
    private static JoinderRuling together(CasePair pair, JoinderWord one, JoinderWord other) {
        List<JoinderWord> both = new ArrayList<>(List.of(one, other));
        if (!one.caseId().equals(pair.elder().id())) {
            both = List.of(other, one);
        }
        return new JoinderRuling(
                one.outcome(),
                one.leadId(),
                both.get(0).words() + "\n\n" + both.get(1).words(),
                both.get(0).name() + ", " + both.get(1).name());
    }

    private void await(CasePair pair, Joinder row, CaseFile here, boolean again, boolean differ, Actor actor) {
        if (differ) {
            docket.differ(pair, actor);
            news.differ(pair.beside(here).id(), row);
        } else if (!again) {
            docket.said(pair, here, actor);
            news.said(here.id(), row);
        }
    }

    private static Optional<JoinderWord> of(List<JoinderWord> words, CaseFile file) {
        return words.stream().filter(word -> word.caseId().equals(file.id())).findFirst();
    }

    /** Docket numbers of the cases whose panel is awaited: who has not spoken; both while they differ. */
    static List<CaseFile> awaited(CasePair pair, Joinder row, List<JoinderWord> words) {
        if (row.authority() != JoinderAuthority.PANELS || row.status() != Joinder.Status.DECIDING) {
            return List.of();
        }
        return pair.stream()
                .filter(file -> words.size() > 1 || of(words, file).isEmpty())
                .toList();
    }
}
