package comity.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;

/** The draw of lots can be repeated by anybody and never seats two of one nationality. */
class LotDrawingTest {

    private static List<Candidate> pot(int persons, int nationalities) {
        List<Candidate> pot = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            pot.add(new Candidate("judge" + i, "Judge " + i, "X" + (char) ('A' + i % nationalities)));
        }
        return pot;
    }

    @Property(tries = 200)
    void no_two_of_one_nationality_and_as_many_as_there_are_seats(
            @ForAll @NotBlank String seed, @ForAll @IntRange(min = 5, max = 40) int persons) {
        List<Candidate> drawn = LotDrawing.draw(seed, pot(persons, 5), 5);
        assertThat(drawn).hasSize(5);
        assertThat(new HashSet<>(drawn.stream().map(Candidate::nationality).toList()))
                .hasSize(5);
    }

    @Property(tries = 200)
    void the_order_of_the_pot_does_not_matter(@ForAll String seed, @ForAll @IntRange(min = 3, max = 30) int persons) {
        List<Candidate> pot = pot(persons, 16);
        List<Candidate> turned = new ArrayList<>(pot);
        Collections.reverse(turned);
        assertThat(LotDrawing.draw(seed, turned, 3)).isEqualTo(LotDrawing.draw(seed, pot, 3));
    }

    @Test
    void the_published_hash_binds_the_seed() {
        assertThat(LotDrawing.sha256("seed"))
                .isEqualTo("19b25856e1c150ca834cffc8b59b23adbd0ec0389e58eb22b3b64768098d002b");
    }
}
