package comity.editing;

import static comity.db.Courtroom.person;
import static comity.db.Refused.faults;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Actor;
import comity.decision.DecisionType;
import comity.decision.IssuedDecision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 11: provisions that the machine finds in a decision, for the editor to confirm or to set aside. */
class ProvisionEditingTest extends EditingScene {

    private final ProvisionEditing editing = court.get(ProvisionEditing.class);

    @Test
    void a_provision_is_found_by_its_code_and_by_its_article_where_a_claim_invokes_it() {
        IssuedDecision decision = published(
                "Article 5 asks for consent.",
                "H2-10 is not in point, nor is H2-17.",
                "Article 6 was not pleaded, and h2-5 was.");
        List<FoundProvision> found = editing.found(decision.slug(), EDITOR);
        assertThat(found)
                .extracting(one -> one.provision() + " " + one.paragraphs() + " " + one.invoked())
                .containsExactly("H2-10 [2] false", "H2-17 [2] false", "H2-5 [1, 3] true");
        assertThat(found).allMatch(FoundProvision::isOpen);
    }

    @Test
    void words_that_were_redacted_name_nothing() {
        IssuedDecision decision = published(
                DecisionType.P, decidedCase(), without(1, "Left out."), "The flight of Kerr fell under H2-12.");
        assertThat(editing.found(decision.slug(), EDITOR))
                .extracting(FoundProvision::provision)
                .containsExactly("H2-5");
    }

    @Test
    void a_holding_that_interprets_a_provision_confirms_it() {
        IssuedDecision decision = published("Each reinforcement needs consent.", "Nothing follows.");
        holding(decision, "Each reinforcement needs consent.", 1);
        court.forget();
        assertThat(editing.found(decision.slug(), EDITOR)).singleElement().satisfies(one -> {
            assertThat(one.held()).containsExactly(1);
            assertThat(one.isOpen()).isFalse();
        });
    }

    @Test
    void a_provision_on_which_nothing_is_held_is_set_aside_with_a_reason_and_can_wait_again() {
        IssuedDecision decision = published("H2-17 is not in point.");
        editing.setAside(decision.slug(), "H2-17", " Named in passing. ", EDITOR);
        court.forget();
        FoundProvision aside = editing.found(decision.slug(), EDITOR).get(1);
        assertThat(aside.provision()).isEqualTo("H2-17");
        assertThat(aside.reason()).isEqualTo("Named in passing.");
        assertThat(aside.isOpen()).isFalse();
        assertThatThrownBy(() -> editing.setAside(decision.slug(), "H2-17", "Again.", EDITOR))
                .isInstanceOf(NoSuchThing.class);
        editing.takeBack(decision.slug(), "H2-17", EDITOR);
        court.forget();
        assertThat(editing.found(decision.slug(), EDITOR)).allMatch(FoundProvision::isOpen);
        editing.setAside(decision.slug(), "H2-17", "Still.", EDITOR);
        assertThat(log(decision))
                .containsExactly(
                        "editor PROVISION H2-17: FOUND -> SET_ASIDE: Still.",
                        "editor PROVISION H2-17: SET_ASIDE -> FOUND",
                        "editor PROVISION H2-17: FOUND -> SET_ASIDE: Named in passing.");
    }

    @Test
    void the_desk_counts_a_provision_as_settled_once_it_is_interpreted_or_set_aside() {
        IssuedDecision decision = published("Each reinforcement needs consent.", "Nothing follows.");
        DeskRow open = onDesk(decision);
        assertThat(open.settled()).isZero();
        String provision = editing.found(decision.slug(), EDITOR).get(0).provision();
        editing.setAside(decision.slug(), provision, "Named in passing.", EDITOR);
        court.forget();
        assertThat(onDesk(decision).settled()).isEqualTo(1).isLessThanOrEqualTo(open.provisions());
        editing.takeBack(decision.slug(), provision, EDITOR);
        holding(decision, "Each reinforcement needs consent.", 1);
        court.forget();
        assertThat(onDesk(decision).settled()).isEqualTo(1);
    }

    private DeskRow onDesk(IssuedDecision decision) {
        return court.get(EditingDesk.class).of(decision.slug(), EDITOR).left();
    }

    @Test
    void nothing_is_set_aside_without_a_reason_nor_what_the_decision_does_not_name() {
        IssuedDecision decision = published("Nothing follows.");
        EditingIncomplete refusal = refused(
                court,
                EditingIncomplete.class,
                "EDITING_INCOMPLETE",
                "11",
                () -> editing.setAside(decision.slug(), "H2-5", " ", EDITOR));
        assertThat(faults(refusal)).containsExactly("reason REQUIRED");
        assertThatThrownBy(() -> editing.setAside(decision.slug(), "H2-17", "Because.", EDITOR))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> editing.takeBack(decision.slug(), "H2-5", EDITOR))
                .isInstanceOf(NoSuchThing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk1", "registrar", "xa.agent", "auditor"})
    void section_1_nobody_but_the_editor_sees_or_sets_aside_what_was_found(String login) {
        IssuedDecision decision = published("Nothing follows.");
        Actor other = person(login);
        List<Runnable> acts = List.of(
                () -> editing.found(decision.slug(), other),
                () -> editing.setAside(decision.slug(), "H2-5", "Because.", other),
                () -> editing.takeBack(decision.slug(), "H2-5", other));
        for (Runnable act : acts) {
            refused(court, NotYours.class, "NOT_YOURS", "S23", act::run);
        }
    }
}
