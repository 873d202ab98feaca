package comity.filing;

import comity.filing.ClaimForm.Part;
import comity.filing.ClaimForm.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a form for its track (X4, section 7). The grounds of urgency count when the urgent track is asked for. */
@ApplicationScoped
public class TrackChoice {

    private static final Urgency NONE = new Urgency(false, false, false, false, null, false, null, false);

    @Inject
    TrackRules rules;

    TrackRules.Answer of(ClaimForm form, FilerKind filer) {
        Urgency urgency = form.urgency() != null && form.urgency().requested() ? form.urgency() : NONE;
        Set<Category> categories = form.claims().stream()
                .map(Part::category)
                .map(Category::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return rules.track(new TrackRules.Question(
                filer,
                categories.stream().map(category -> category.group().name()).collect(Collectors.toSet()),
                categories.stream().map(Category::code).collect(Collectors.toSet()),
                urgency.ongoing(),
                urgency.criticalInfrastructure(),
                urgency.imminentHours(),
                urgency.personInDanger(),
                urgency.perishableEvidence(),
                form.claims().stream()
                        .flatMap(claim -> claim.remedies().stream())
                        .map(Remedy::name)
                        .collect(Collectors.toSet()),
                form.claims().stream().allMatch(claim -> Boolean.TRUE.equals(claim.singleIncident()))));
    }
}
