package comity.web.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.precedent.CursorUnknown;
import comity.precedent.HitKey;
import comity.precedent.PrecedentQuery;
import comity.precedent.PrecedentQuery.Order;
import comity.web.common.Keyset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A search and the place in what it finds, as they stand in an address. */
class AskedSearchTest {

    private static final HitKey KEY = new HitKey(Order.WEIGHT, 0, 4, LocalDate.of(2027, 5, 3), 17L);

    private static PrecedentQuery asked(Order order) {
        return new PrecedentQuery("light", Map.of(), order, 1, 10);
    }

    @Test
    void a_cursor_brings_the_search_back_to_its_place() {
        String cursor = AskedSearch.cursor(KEY);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(AskedSearch.at(asked(Order.WEIGHT), cursor, null).after()).isEqualTo(KEY);
        assertThat(AskedSearch.at(asked(Order.WEIGHT), null, cursor).before()).isEqualTo(KEY);
    }

    @Test
    void a_cursor_that_is_not_understood_is_refused() {
        for (String cursor : List.of("x", "%%%", "AAAA", AskedSearch.cursor(KEY).substring(4), Keyset.cursor(1, 2))) {
            assertThatThrownBy(() -> AskedSearch.at(asked(Order.WEIGHT), cursor, null))
                    .as(cursor)
                    .isInstanceOf(CursorUnknown.class);
        }
        assertThatThrownBy(() -> AskedSearch.at(asked(Order.NEWEST), AskedSearch.cursor(KEY), null))
                .as("a cursor of another order")
                .isInstanceOf(CursorUnknown.class);
    }

    @Test
    void orders_have_names_in_an_address() {
        for (Order order : Order.values()) {
            assertThat(AskedSearch.order(AskedSearch.name(order))).isEqualTo(order);
        }
        assertThat(AskedSearch.order(null)).isEqualTo(Order.RELEVANCE);
        assertThat(AskedSearch.parameters("a b", Map.of("type", List.of("P")), Order.WEIGHT))
                .isEqualTo("?q=a+b&type=P&order=weight");
    }
}
