package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import comity.access.NoSuchThing;
import comity.access.Person;
import comity.access.Standing;
import comity.common.Actor;
import comity.common.Refusal;
import comity.decision.IssuedDecision;
import comity.decision.PublicVersion;
import comity.notice.Notice;
import comity.notice.Notices;
import comity.savedsearch.SavedSearchChanged;
import comity.savedsearch.SavedSearchIncomplete;
import comity.savedsearch.SavedSearchView;
import comity.savedsearch.SearchAlerts;
import comity.savedsearch.SearchKeeping;
import comity.savedsearch.SearchNameTaken;
import comity.savedsearch.TooManySavedSearches;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Section 11: searches that a person keeps, and what he is told of. */
class SavedSearchTest extends DecisionScene {

    @Test
    void section_11_a_newly_published_decision_is_told_once_to_whom_it_concerns() {
        Actor reader = somebody();
        Actor other = somebody();
        String word = word();
        save(reader, "My word", word);
        save(reader, "My word among upheld claims", word + " outcome:UPHELD");
        save(reader, "Somebody else's word", word());
        save(other, "Another word", word());
        IssuedDecision decision = published("The " + word + " was agreed.");
        round();
        assertThat(told(reader)).as("the index does not have it yet").isEmpty();
        library.feed();
        round();
        assertThat(told(reader))
                .containsExactly(List.of(decision.slug(), decision.citation(), "My word, My word among upheld claims"));
        assertThat(told(other)).isEmpty();

        round();
        library.loseIndex();
        library.with(rooms -> rooms.entries().queueAll(Library.NOW));
        library.feed();
        publish(decision, PublicVersion.unredacted());
        library.feed();
        round();
        assertThat(told(reader)).as("once for a decision").hasSize(1);
    }

    @Test
    void redacted_words_are_never_matched() {
        Actor reader = somebody();
        String secret = word();
        String person = word();
        save(reader, "Paragraph left out", secret);
        save(reader, "Its beginning", secret.substring(0, 12) + "*");
        save(reader, "Person", person);
        save(reader, "Closed paper", "\"" + secret + " was there\"");
        IssuedDecision decision = issue(decidedCase(), "The " + secret + " was there.", "I agree with " + person + ".");
        circulate(decision);
        publish(
                decision,
                new PublicVersion(Map.of(1, "Left out."), Map.of(person, "Person A"), List.of("§ 1: persons at risk")));
        library.feed();
        round();
        assertThat(told(reader)).isEmpty();
        Actor open = somebody();
        save(open, "What stands there instead", "\"Left out\" AND \"Person A\" \"" + decision.citation() + "\"");
        IssuedDecision next = issue(decidedCase(), secret + " again, see " + decision.citation() + ".", person);
        circulate(next);
        publish(
                next,
                new PublicVersion(
                        Map.of(1, "Left out, see " + decision.citation() + "."),
                        Map.of(person, "Person A"),
                        List.of("§ 1")));
        library.feed();
        round();
        assertThat(told(open)).as("public words are matched").hasSize(1);
        assertThat(told(reader)).isEmpty();
    }

    @Test
    void a_search_narrowed_by_labels_is_told_of_what_bears_them() {
        Actor reader = somebody();
        String word = word();
        save(reader, "On H2-5", new PrecedentQuery(word, Map.of("provision", Set.of("H2-5")), null, 1, 1), true);
        save(reader, "On H2-9", new PrecedentQuery(word, Map.of("provision", Set.of("H2-9")), null, 1, 1), true);
        published("The " + word + " was agreed.");
        library.feed();
        round();
        assertThat(told(reader)).extracting(args -> args.get(2)).containsExactly("On H2-5");
    }

    @Test
    void alerts_are_switched_off_and_on_again_and_who_has_left_is_told_of_nothing() {
        Actor reader = somebody();
        String word = word();
        SavedSearchView search = save(reader, "Word", word);
        assertThat(keeping(house -> house.alerts(search.id(), false, reader)).alerts())
                .isFalse();
        published("The " + word + " was agreed.");
        library.feed();
        round();
        assertThat(told(reader)).isEmpty();
        keeping(house -> house.change(search.id(), search.version() + 1, "Word again", true, reader));
        IssuedDecision later = published("The " + word + " was agreed again.");
        library.feed();
        round();
        assertThat(told(reader))
                .as("what was published while they were off is no news")
                .containsExactly(List.of(later.slug(), later.citation(), "Word again"));

        library.wired(house -> {
            house.bean(Standing.class).person(reader.id()).orElseThrow().leave();
            return null;
        });
        published("The " + word + " a third time.");
        library.feed();
        round();
        assertThat(told(reader)).hasSize(1);
    }

    @Test
    void a_saved_search_is_its_owners_alone_and_looks_absent_to_everybody_else() {
        Actor owner = somebody();
        Actor other = somebody();
        Long id = save(owner, "Mine", "consent").id();
        for (Actor stranger : List.of(other, Actor.anybody(), Actor.registry(), stranger())) {
            assertAbsent(() -> keeping(house -> house.read(id, stranger)));
            assertAbsent(() -> keeping(house -> house.change(id, 0, "Taken", true, stranger)));
            assertAbsent(() -> keeping(house -> house.alerts(id, false, stranger)));
            assertAbsent(() -> keeping(house -> house.remove(id, stranger)));
        }
        assertAbsent(() -> keeping(house -> house.read(999_999L, other)));
        assertAbsent(() -> save(Actor.anybody(), "Nobody's", "consent"));
        assertAbsent(() -> save(stranger(), "Without an account", "consent"));
        assertAbsent(() -> keeping(house -> house.list(Actor.anybody())));
        assertThat(list(other)).isEmpty();
        assertThat(list(owner)).extracting(SavedSearchView::name).containsExactly("Mine");
    }

    @Test
    void a_search_is_kept_as_it_was_asked_renamed_and_removed() {
        Actor owner = somebody();
        PrecedentQuery asked = new PrecedentQuery(
                " \"host consent\"~5 ",
                Map.of("type", Set.of("P", "A"), "year", Set.of("2027"), "unknown", Set.of("x")),
                PrecedentQuery.Order.WEIGHT,
                3,
                10);
        SavedSearchView saved = save(owner, "  Consent ", asked, false);
        SavedSearchView read = keeping(house -> house.read(saved.id(), owner));
        assertThat(read.name()).isEqualTo("Consent");
        assertThat(read.text()).isEqualTo("\"host consent\"~5");
        assertThat(read.narrowed()).isEqualTo(Map.of("type", List.of("A", "P"), "year", List.of("2027")));
        assertThat(read.order()).isEqualTo(PrecedentQuery.Order.WEIGHT);
        assertThat(read.alerts()).isFalse();
        SavedSearchView renamed = keeping(house -> house.change(saved.id(), read.version(), "CONSENT", true, owner));
        assertThat(renamed.name()).isEqualTo("CONSENT");
        assertThatThrownBy(() -> keeping(house -> house.change(saved.id(), read.version(), "Older", false, owner)))
                .isInstanceOf(SavedSearchChanged.class);
        assertThat(keeping(house -> house.read(saved.id(), owner)).name()).isEqualTo("CONSENT");
        keeping(house -> house.remove(saved.id(), owner));
        assertAbsent(() -> keeping(house -> house.read(saved.id(), owner)));
    }

    @Test
    void a_name_is_wanted_is_not_too_long_and_is_given_once() {
        Actor owner = somebody();
        Actor other = somebody();
        SavedSearchView first = save(owner, "Consent", "consent");
        assertThat(faults(() -> save(owner, " ", "x"))).containsExactly("name REQUIRED");
        assertThat(faults(() -> save(owner, "n".repeat(81), "x"))).containsExactly("name SAVED_SEARCH_INCOMPLETE.LONG");
        assertThat(faults(() -> save(owner, "Long", "x".repeat(501))))
                .containsExactly("q SAVED_SEARCH_INCOMPLETE.LONG");
        assertThat(faults(() -> keeping(house -> house.change(first.id(), first.version(), "", true, owner))))
                .containsExactly("name REQUIRED");
        assertThatThrownBy(() -> save(owner, "consent", "x")).isInstanceOf(SearchNameTaken.class);
        SavedSearchView second = save(owner, "Transit", "transit");
        assertThatThrownBy(() -> keeping(house -> house.change(second.id(), second.version(), "CONSENT", true, owner)))
                .isInstanceOf(SearchNameTaken.class);
        assertThat(save(other, "Consent", "consent").name()).isEqualTo("Consent");
    }

    @Test
    void a_person_keeps_fifty_searches_and_no_more() {
        Actor owner = somebody();
        for (int i = 1; i <= SearchKeeping.MOST; i++) {
            save(owner, "Search " + i, "consent");
        }
        assertThatThrownBy(() -> save(owner, "One more", "consent")).isInstanceOf(TooManySavedSearches.class);
        Long one = keeping(house -> house.list(owner)).get(0).id();
        keeping(house -> house.remove(one, owner));
        assertThat(save(owner, "One more", "consent").id()).isNotNull();
    }

    private static List<String> faults(ThrowingCallable act) {
        return catchThrowableOfType(SavedSearchIncomplete.class, act).faults().stream()
                .map((Refusal.Fault fault) -> fault.path() + " " + fault.code())
                .toList();
    }

    private static void assertAbsent(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NoSuchThing.class);
    }

    private static List<SavedSearchView> list(Actor owner) {
        return keeping(house -> house.list(owner));
    }

    private static <T> T keeping(Function<SearchKeeping, T> act) {
        return library.wired(house -> act.apply(house.bean(SearchKeeping.class)));
    }

    private static SavedSearchView save(Actor owner, String name, String words) {
        return save(owner, name, PrecedentQuery.of(words), true);
    }

    private static SavedSearchView save(Actor owner, String name, PrecedentQuery query, boolean alerts) {
        return keeping(house -> house.save(name, query, alerts, owner));
    }

    private static void round() {
        library.wired(house -> {
            house.bean(SearchAlerts.class).round(Library.NOW);
            return null;
        });
    }

    private static List<List<String>> told(Actor reader) {
        return library.wired(house -> house.bean(Notices.class).of(reader.id(), null, 50).stream()
                .filter(notice -> notice.kind().equals("savedsearch.found"))
                .map(Notice::args)
                .toList());
    }

    private static Actor stranger() {
        return new Actor("s" + UUID.randomUUID(), "Stranger", Set.of(), null);
    }

    private static Actor somebody() {
        Actor actor = stranger();
        library.wired(house -> {
            house.bean(Standing.class).add(new Person(actor.id(), actor.name(), "a@escourt.example", null, null));
            return null;
        });
        return actor;
    }

    private static String word() {
        return "q" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "x");
    }
}
