package comity.web.filing;

import comity.access.AccessClass;
import comity.filing.Attribution;
import comity.filing.Category;
import comity.filing.ClaimForm.Part;
import comity.filing.Filings;
import comity.filing.Remedy;
import comity.gazetteer.GazetteerReading;
import comity.gazetteer.PlaceRow;
import comity.instrument.InstrumentReading;
import comity.instrument.Period;
import comity.instrument.ProvisionRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be chosen in the guided filing. */
@Named
@RequestScoped
public class FilingChoices {

    private static final List<AccessClass> CLASSES = List.of(AccessClass.PTY, AccessClass.RES, AccessClass.XPT);
    private static final List<String> LANGUAGES = List.of("en", "fr", "ru", "de", "es", "it");

    @Inject
    InstrumentReading instruments;

    @Inject
    Filings filings;

    @Inject
    ClaimWizard wizard;

    @Inject
    GazetteerReading gazetteer;

    private List<ProvisionRow> inForce;

    public List<Filings.StateRow> getStates() {
        return filings.signatories();
    }

    public List<PlaceRow> getPlaces() {
        return gazetteer.places();
    }

    /** What all parties of this form have accepted and reserved. */
    public List<Filings.AcceptanceRow> getAcceptances() {
        List<String> parties = new ArrayList<>(wizard.getForm().claimants());
        if (wizard.getForm().respondent() != null) {
            parties.add(wizard.getForm().respondent());
        }
        parties.addAll(wizard.getForm().otherRespondents());
        return filings.acceptances(parties);
    }

    public List<String> getCategories() {
        return Arrays.stream(Category.values()).map(Category::code).toList();
    }

    public Remedy[] getRemedies() {
        return Remedy.values();
    }

    public Attribution[] getAttributions() {
        return Attribution.values();
    }

    public List<AccessClass> getClasses() {
        return CLASSES;
    }

    public List<String> getLanguages() {
        return LANGUAGES;
    }

    /** Typical for the subject, and whatever was chosen already; the rest stands behind a fold. */
    public List<ProvisionRow> getSuggested() {
        Set<String> near = near();
        return inForce().stream().filter(row -> near.contains(row.id())).toList();
    }

    public List<ProvisionRow> getOthers() {
        Set<String> near = near();
        return inForce().stream().filter(row -> !near.contains(row.id())).toList();
    }

    /** Chosen, but not in force between the parties in the period. */
    public List<String> getStale() {
        Set<String> known =
                new HashSet<>(inForce().stream().map(ProvisionRow::id).toList());
        return wizard.getPart().provisions().stream()
                .filter(id -> !known.contains(id))
                .toList();
    }

    private Set<String> near() {
        Set<String> near = new HashSet<>(wizard.getPart().provisions());
        Category.of(wizard.getPart().category()).ifPresent(category -> near.addAll(category.typicalProvisions()));
        return near;
    }

    private List<ProvisionRow> inForce() {
        if (inForce == null) {
            Part claim = wizard.getPart();
            Set<String> parties = new HashSet<>(wizard.getForm().claimants());
            if (wizard.getForm().respondent() != null) {
                parties.add(wizard.getForm().respondent());
            }
            inForce = instruments.inForceFor(parties, new Period(claim.from(), claim.ongoing() ? null : claim.to()));
        }
        return inForce;
    }
}
