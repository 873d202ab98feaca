package comity.savedsearch;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A value by which a search is narrowed. */
@Embeddable
public class SearchChoice {

    private String facet;
    private String value;

    protected SearchChoice() {}

    SearchChoice(String facet, String value) {
        this.facet = facet;
        this.value = value;
    }

    public String facet() {
        return facet;
    }

    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SearchChoice choice && facet.equals(choice.facet) && value.equals(choice.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facet, value);
    }
}
