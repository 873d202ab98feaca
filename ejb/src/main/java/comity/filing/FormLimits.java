package comity.filing;

import comity.filing.ClaimForm.Contact;
import comity.filing.ClaimForm.Part;
import comity.instrument.Provisions;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What makes a form unfileable: limits of length and number (section 2.2) and names that the reference tables do not
 * know. What is merely missing can be cured and is left to the checks D01 to D21.
 */
@ApplicationScoped
public class FormLimits {

    static final int TITLE_MOST = 140;
    static final int MEASURE_MOST = 2000;
    static final int TEXT_MOST = 4000;
    static final int FACTS_MOST = 500;
    static final int CLAIMS_MOST = 20;
    static final int EXHIBITS_MOST = 500;
    static final int SUMMARY_WORDS_MOST = 300;
    static final int LINE_MOST = 300;
    static final long BYTES_MOST = 5L * 1024 * 1024 * 1024;
    static final List<String> LANGUAGES = List.of("en", "fr", "ru", "de", "es", "it");

    @Inject
    Signatories signatories;

    @Inject
    Provisions provisions;

    @Inject
    FormPlaces places;

    /** Refuses with every fault at once, each beside its field. */
    public void require(FormFiles.Resolved resolved) {
        ClaimUnfileable refusal = test(resolved);
        if (!refusal.faults().isEmpty()) {
            throw refusal;
        }
    }

    /** The refusal with the faults there are; without any, the form is fileable. */
    ClaimUnfileable test(FormFiles.Resolved resolved) {
        ClaimUnfileable refusal = new ClaimUnfileable();
        ClaimForm form = resolved.form();
        parties(refusal, form);
        texts(refusal, form);
        if (form.claims().isEmpty()) {
            refusal.fault("claims", "REQUIRED");
        }
        count(refusal, "claims", form.claims().size(), CLAIMS_MOST);
        for (int i = 0; i < form.claims().size(); i++) {
            claim(refusal, "claims[" + i + "].", form.claims().get(i));
        }
        exhibits(refusal, resolved);
        return refusal;
    }

    private void parties(ClaimUnfileable refusal, ClaimForm form) {
        if (form.claimants().isEmpty()) {
            refusal.fault("claimants", "REQUIRED");
        }
        for (int i = 0; i < form.claimants().size(); i++) {
            if (signatories.find(form.claimants().get(i)).isEmpty()) {
                refusal.fault(
                        "claimants[" + i + "]",
                        "UNKNOWN_STATE",
                        form.claimants().get(i));
            }
        }
        if (blank(form.respondent())) {
            refusal.fault("respondent", "REQUIRED");
        } else if (signatories.find(form.respondent()).isEmpty()) {
            refusal.fault("respondent", "UNKNOWN_STATE", form.respondent());
        } else if (form.claimants().contains(form.respondent())) {
            refusal.fault("respondent", "SAME_PARTY");
        }
        others(refusal, form);
    }

    private void others(ClaimUnfileable refusal, ClaimForm form) {
        List<String> others = form.otherRespondents();
        count(refusal, "otherRespondents", others.size(), CLAIMS_MOST);
        for (int i = 0; i < others.size(); i++) {
            String code = others.get(i);
            if (signatories.find(code).isEmpty()) {
                refusal.fault("otherRespondents[" + i + "]", "UNKNOWN_STATE", code);
            } else if (form.claimants().contains(code) || code.equals(form.respondent())) {
                refusal.fault("otherRespondents[" + i + "]", "SAME_PARTY");
            }
        }
    }

    private static void texts(ClaimUnfileable refusal, ClaimForm form) {
        length(refusal, "title", form.title(), TITLE_MOST);
        length(refusal, "priorSteps", form.priorSteps(), TEXT_MOST);
        length(refusal, "jurisdictionBasis", form.jurisdictionBasis(), TEXT_MOST);
        if (form.urgency() != null) {
            length(refusal, "urgency.grounds", form.urgency().grounds(), MEASURE_MOST);
        }
        int words = words(form.publicSummary());
        if (words > SUMMARY_WORDS_MOST) {
            refusal.fault("publicSummary", "TOO_MANY_WORDS", words, SUMMARY_WORDS_MOST, words - SUMMARY_WORDS_MOST);
        }
        if (!blank(form.language()) && !LANGUAGES.contains(form.language())) {
            refusal.fault("language", "UNKNOWN_LANGUAGE", form.language());
        }
        contact(refusal, "agent.", form.agent());
        contact(refusal, "deputyAgent.", form.deputyAgent());
        for (int i = 0; i < form.channels().size(); i++) {
            length(refusal, "channels[" + i + "]", form.channels().get(i), LINE_MOST);
        }
        count(refusal, "channels", form.channels().size(), CLAIMS_MOST);
    }

    private static void contact(ClaimUnfileable refusal, String path, Contact contact) {
        if (contact != null) {
            length(refusal, path + "name", contact.name(), LINE_MOST);
            length(refusal, path + "email", contact.email(), LINE_MOST);
            length(refusal, path + "phone", contact.phone(), LINE_MOST);
        }
    }

    private void claim(ClaimUnfileable refusal, String path, Part claim) {
        if (!blank(claim.category()) && Category.of(claim.category()).isEmpty()) {
            refusal.fault(path + "category", "UNKNOWN_CATEGORY", claim.category());
        }
        length(refusal, path + "measure", claim.measure(), MEASURE_MOST);
        length(refusal, path + "harm", claim.harm(), MEASURE_MOST);
        length(refusal, path + "orderCited", claim.orderCited(), LINE_MOST);
        count(refusal, path + "facts", claim.facts().size(), FACTS_MOST);
        for (int i = 0; i < Math.min(claim.facts().size(), FACTS_MOST); i++) {
            length(refusal, path + "facts[" + i + "]", claim.facts().get(i), TEXT_MOST);
        }
        accusation(refusal, path + "accusation.", claim.accusation());
        if (claim.place() != null) {
            if (!blank(claim.place().id()) && !places.isKnown(claim.place().id())) {
                refusal.fault(path + "place.id", "UNKNOWN_PLACE", claim.place().id());
            }
            length(refusal, path + "place.name", claim.place().name(), LINE_MOST);
            length(refusal, path + "place.coordinates", claim.place().coordinates(), LINE_MOST);
            length(refusal, path + "place.inControl", claim.place().inControl(), LINE_MOST);
        }
        Set<String> known = provisions.known(claim.provisions());
        for (int i = 0; i < claim.provisions().size(); i++) {
            if (!known.contains(claim.provisions().get(i))) {
                refusal.fault(
                        path + "provisions[" + i + "]",
                        "UNKNOWN_PROVISION",
                        claim.provisions().get(i));
            }
        }
    }

    private static void accusation(ClaimUnfileable refusal, String path, ClaimForm.Accusation made) {
        if (made != null) {
            length(refusal, path + "by", made.by(), LINE_MOST);
            length(refusal, path + "text", made.text(), MEASURE_MOST);
            length(refusal, path + "link", made.link(), LINE_MOST);
            if (!blank(made.link()) && !made.link().matches("https?://[^\\s<>\"]+")) {
                refusal.fault(path + "link", "NOT_A_LINK");
            }
        }
    }

    private static void exhibits(ClaimUnfileable refusal, FormFiles.Resolved resolved) {
        List<ClaimForm.Exhibit> exhibits = resolved.form().exhibits();
        count(refusal, "exhibits", exhibits.size(), EXHIBITS_MOST);
        Set<String> hashes = new HashSet<>();
        for (int i = 0; i < exhibits.size(); i++) {
            ClaimForm.Exhibit exhibit = exhibits.get(i);
            length(refusal, "exhibits[" + i + "].title", exhibit.title(), LINE_MOST);
            length(refusal, "exhibits[" + i + "].source", exhibit.source(), LINE_MOST);
            Optional<String> hash = Optional.ofNullable(exhibit.file()).map(ClaimForm.Attached::sha256);
            if (hash.isPresent() && !hashes.add(hash.get())) {
                refusal.fault("exhibits[" + i + "].file", "SAME_FILE_TWICE");
            }
        }
        if (resolved.bytes() > BYTES_MOST) {
            refusal.fault("exhibits", "TOO_MANY_BYTES");
        }
    }

    private static void length(ClaimUnfileable refusal, String path, String text, int most) {
        if (text != null && text.length() > most) {
            refusal.fault(path, "TOO_LONG", most, text.length());
        }
    }

    private static void count(ClaimUnfileable refusal, String path, int number, int most) {
        if (number > most) {
            refusal.fault(path, "TOO_MANY", most, number);
        }
    }

    static int words(String text) {
        return blank(text) ? 0 : text.trim().split("\\s+").length;
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
