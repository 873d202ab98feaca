package comity.filing;

import comity.filing.ClaimForm.Part;
import comity.filing.ClaimForm.Place;
import comity.gazetteer.Gazetteer;
import comity.gazetteer.GazetteerPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** D09: what a form leaves open of a place it chose from the gazetteer is taken from there. */
@ApplicationScoped
public class FormPlaces {

    @Inject
    Gazetteer gazetteer;

    ClaimForm complete(ClaimForm form) {
        return form.withClaims(form.claims().stream().map(this::complete).toList());
    }

    boolean isKnown(String id) {
        return gazetteer.find(id).isPresent();
    }

    private Part complete(Part claim) {
        Place typed = claim.place();
        return typed == null
                ? claim
                : gazetteer
                        .find(typed.id())
                        .map(known -> claim.at(complete(typed, known)))
                        .orElse(claim);
    }

    private static Place complete(Place typed, GazetteerPlace known) {
        return new Place(
                known.id(),
                or(typed.name(), known.name()),
                or(typed.coordinates(), known.coordinates()),
                or(typed.hostState(), known.hostState()),
                typed.disputed() || known.disputed(),
                or(typed.inControl(), known.inControl()));
    }

    private static String or(String typed, String known) {
        return FormLimits.blank(typed) ? known : typed;
    }
}
