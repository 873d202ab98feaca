package comity.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.filing.ClaimForm.Place;
import comity.gazetteer.Gazetteer;
import comity.gazetteer.GazetteerPlace;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** D09: a place is chosen by its number, and the table says the rest. */
class FormPlacesTest {

    private final FormPlaces places = new FormPlaces();

    @BeforeEach
    void one_place() {
        places.gazetteer = mock(Gazetteer.class);
        when(places.gazetteer.find(any())).thenReturn(Optional.empty());
        when(places.gazetteer.find("GZ-002"))
                .thenReturn(Optional.of(
                        new GazetteerPlace("GZ-002", "Carrow Straits", "45.20 N, 30.48 E", "XA", true, "Aurelia")));
    }

    private Place place(Map<String, Object> typed) {
        return places.complete(Forms.withClaim("place", typed)).claims().get(0).place();
    }

    @Test
    void the_number_alone_names_place_coordinates_host_and_authority_in_control() {
        assertThat(place(Map.of("id", "GZ-002")))
                .isEqualTo(new Place("GZ-002", "Carrow Straits", "45.20 N, 30.48 E", "XA", true, "Aurelia"));
    }

    @Test
    void what_the_form_says_itself_is_kept_but_a_dispute_is_never_hidden() {
        Place place = place(Map.of("id", "GZ-002", "hostState", "XD", "disputed", false));
        assertThat(place.hostState()).isEqualTo("XD");
        assertThat(place.disputed()).isTrue();
    }

    @Test
    void a_place_of_its_own_words_stays_as_typed() {
        assertThat(place(Map.of("name", "A bridge", "hostState", "XD")).name()).isEqualTo("A bridge");
    }
}
