package comity.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.gazetteer.Gazetteer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 0, rule 8: whatever names a disputed place says that it takes no position on sovereignty. */
class DisputedPlacesTest {

    private final DisputedPlaces places = new DisputedPlaces();

    @BeforeEach
    void one_disputed_place() {
        places.gazetteer = mock(Gazetteer.class);
        when(places.gazetteer.disputedNames()).thenReturn(List.of("Carrow Straits"));
    }

    private static Paper paper(String language, String title, String text) {
        return Paper.of(language, "Order", Instant.EPOCH)
                .title(title)
                .text(text)
                .done();
    }

    private static String last(Paper paper) {
        return ((Paper.Text) paper.parts().get(paper.parts().size() - 1)).text();
    }

    @Test
    void a_paper_that_names_it_in_its_text_carries_the_disclaimer() {
        Paper printed = places.disclaim(paper("en", "Measures", "Ships passed the Carrow Straits."));
        assertThat(printed.parts()).hasSize(2);
        assertThat(last(printed)).contains("no position on sovereignty").contains("Carrow Straits");
    }

    @Test
    void a_paper_that_names_it_in_its_title_carries_it_too_and_in_its_own_language() {
        assertThat(last(places.disclaim(paper("fr", "Mesures dans les Carrow Straits", "Rien."))))
                .contains("aucune position sur la souveraineté");
        assertThat(last(places.disclaim(paper("ru", "Carrow Straits", "Ничего."))))
                .contains("о суверенитете");
    }

    @Test
    void other_papers_stay_as_they_are() {
        Paper plain = paper("en", "Measures", "Ships passed Port Selvane.");
        assertThat(places.disclaim(plain)).isSameAs(plain);
    }
}
