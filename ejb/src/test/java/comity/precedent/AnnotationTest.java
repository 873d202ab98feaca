package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Person;
import comity.access.Standing;
import comity.annotation.Annotating;
import comity.annotation.AnnotationChanged;
import comity.annotation.AnnotationIncomplete;
import comity.annotation.AnnotationView;
import comity.common.Actor;
import comity.decision.IssuedDecision;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Section 11: judges see the same index as the public, and their private annotations (class CHB). */
class AnnotationTest extends DecisionScene {

    private static final String SECRET = "chambersonlyword";

    @Test
    void section_11_an_annotation_is_its_judges_alone_and_looks_absent_to_every_other_judge_and_to_the_registry() {
        IssuedDecision decision = published("The transit was agreed.");
        Actor judge = with(CourtRole.PNL);
        Actor colleague = with(CourtRole.APJ);
        AnnotationView note = write(judge, decision, "1", "Compare the second claim.");
        assertThat(note.paragraph()).isEqualTo("1");
        assertThat(note.citation()).isEqualTo(decision.citation());
        assertThat(notes(house -> house.beside(decision.slug(), judge))).containsExactly(note);
        assertThat(notes(house -> house.beside(decision.slug(), colleague))).isEmpty();
        assertThat(notes(house -> house.list("", colleague))).isEmpty();
        for (Actor other : List.of(colleague, Actor.registry())) {
            assertAbsent(() -> note(house -> house.read(note.id(), other)));
            assertAbsent(() -> note(house -> house.change(note.id(), note.version(), "Mine now.", other)));
            assertAbsent(() -> note(house -> house.remove(note.id(), other)));
        }
        for (CourtRole office : List.of(CourtRole.CLK, CourtRole.REG, CourtRole.EDT, CourtRole.ADM, CourtRole.FPT)) {
            Actor other = with(office);
            assertThat(AnnotationTest.<Boolean>acting(house -> house.annotates(other)))
                    .isFalse();
            assertThat(notes(house -> house.beside(decision.slug(), other))).isEmpty();
            assertThatThrownBy(() -> notes(house -> house.list("", other))).isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> write(other, decision, "", "Mine.")).isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> note(house -> house.read(note.id(), other)))
                    .isInstanceOf(NotYours.class);
        }
        assertThat(note(house -> house.read(note.id(), judge))).isEqualTo(note);
    }

    @Test
    void no_word_of_an_annotation_reaches_the_public_index() {
        IssuedDecision decision = published("The transit was agreed.");
        write(with(CourtRole.PNL), decision, "", SECRET);
        library.feed();
        library.wired(house -> {
            assertThat(house.bean(Precedents.class)
                            .search(PrecedentQuery.of(SECRET))
                            .total())
                    .isZero();
            assertThat(house.bean(Precedents.class)
                            .search(PrecedentQuery.of("\"" + decision.citation() + "\""))
                            .total())
                    .isPositive();
            return null;
        });
    }

    @Test
    void annotations_are_found_by_words_of_their_own_and_of_what_they_stand_beside() {
        IssuedDecision first = published("The transit was agreed.");
        IssuedDecision second = published("The overflight was agreed.");
        Actor judge = with(CourtRole.PRS);
        AnnotationView transit = write(judge, first, "1", "On TRANSIT, narrower than before.");
        AnnotationView overflight = write(judge, second, "", "On overflight.");
        assertThat(notes(house -> house.list(null, judge))).containsExactlyInAnyOrder(overflight, transit);
        assertThat(notes(house -> house.list(" transit   on", judge))).containsExactly(transit);
        assertThat(notes(house -> house.list(second.citation(), judge))).containsExactly(overflight);
        assertThat(notes(house -> house.list("100%", judge))).isEmpty();
    }

    @Test
    void an_annotation_has_words_a_length_and_a_paragraph_that_there_is() {
        IssuedDecision decision = published("The transit was agreed.");
        Actor judge = with(CourtRole.VPR);
        assertThat(faults(() -> write(judge, decision, "", "  "))).containsExactly("words REQUIRED");
        assertThat(faults(() -> write(judge, decision, "77", "x".repeat(4001))))
                .containsExactly("words ANNOTATION_INCOMPLETE.LONG", "paragraph ANNOTATION_INCOMPLETE.PARAGRAPH");
        assertThat(faults(() -> note(house -> house.write("1999-ESCT-P-1", "", "Words.", judge))))
                .containsExactly("of ANNOTATION_INCOMPLETE.UNKNOWN");
        assertThat(notes(house -> house.list("", judge))).isEmpty();
    }

    @Test
    void of_two_who_change_an_annotation_the_second_reads_what_the_first_wrote() {
        IssuedDecision decision = published("The transit was agreed.");
        Actor judge = with(CourtRole.PNL);
        AnnotationView note = write(judge, decision, "", "First words.");
        AnnotationView changed = note(house -> house.change(note.id(), note.version(), "Second words.", judge));
        assertThat(catchThrowableOfType(
                                AnnotationChanged.class,
                                () -> note(house -> house.change(note.id(), note.version(), "Third words.", judge)))
                        .args())
                .containsExactly("Second words.");
        assertThat(note(house -> house.read(note.id(), judge))).isEqualTo(changed);
        assertThat(faults(() -> note(house -> house.change(note.id(), changed.version(), "", judge))))
                .containsExactly("words REQUIRED");
        note(house -> house.remove(note.id(), judge));
        assertAbsent(() -> note(house -> house.read(note.id(), judge)));
    }

    private static AnnotationView write(Actor judge, IssuedDecision decision, String paragraph, String words) {
        return note(house -> house.write(decision.slug(), paragraph, words, judge));
    }

    private static AnnotationView note(Function<Annotating, AnnotationView> act) {
        return acting(act);
    }

    private static List<AnnotationView> notes(Function<Annotating, List<AnnotationView>> act) {
        return acting(act);
    }

    private static <T> T acting(Function<Annotating, T> act) {
        return library.wired(house -> act.apply(house.bean(Annotating.class)));
    }

    private static List<String> faults(ThrowingCallable act) {
        return catchThrowableOfType(AnnotationIncomplete.class, act).faults().stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }

    private static void assertAbsent(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NoSuchThing.class);
    }

    private static Actor with(CourtRole office) {
        Actor actor = new Actor("j" + UUID.randomUUID(), "Somebody", Set.of(), null);
        library.wired(house -> {
            Standing standing = house.bean(Standing.class);
            standing.add(new Person(actor.id(), actor.name(), "a@escourt.example", null, null));
            standing.add(new Appointment(actor.id(), office, null, Instant.EPOCH, "test"));
            return null;
        });
        return actor;
    }
}
