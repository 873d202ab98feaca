package comity.filing;

import static comity.filing.FormLimits.blank;

import comity.filing.ClaimForm.Contact;
import comity.filing.ClaimForm.Exhibit;
import comity.filing.ClaimForm.Urgency;
import comity.party.Signatories;
import comity.party.Signatory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The checks D01 to D21 of section 2.2, asked by the side rail while a form is written, by its filing and by the
 * clerk's checklist. They test form, never merit.
 */
@ApplicationScoped
public class ClaimChecks {

    /** All codes in order. */
    public static final List<String> CODES = IntStream.rangeClosed(1, 21)
            .mapToObj(number -> String.format(Locale.ROOT, "D%02d", number))
            .toList();

    private static final int CHANNELS_LEAST = 2;

    /** X9: free among these; another where the respondent has declared that it takes papers in it. */
    private static final Set<String> OFFICIAL = Set.of("en", "fr", "ru");

    @Inject
    Signatories signatories;

    @Inject
    PartChecks parts;

    @Inject
    Clock clock;

    /** Everything the Rules still ask, in order of code. The signature (D21) is asked at filing. */
    public List<FormFinding> check(FormFiles.Resolved resolved) {
        List<FormFinding> found = new ArrayList<>();
        ClaimForm form = resolved.form();
        parties(form, found);
        agents(form, found);
        credentials(resolved, found);
        title(form, found);
        found.addAll(parts.check(form, LocalDate.now(clock)));
        texts(form, found);
        urgency(form.urgency(), found);
        exhibits(resolved, found);
        return found.stream()
                .sorted(java.util.Comparator.comparing(FormFinding::code))
                .toList();
    }

    /** Checks that this form need not meet: no physical place (D09), no attribution to state (D12). */
    public static Set<String> notRequired(ClaimForm form) {
        Set<String> codes = new HashSet<>(Set.of("D09", "D12"));
        for (ClaimForm.Part claim : form.claims()) {
            Category.of(claim.category()).ifPresent(category -> {
                if (category.isPhysical()) {
                    codes.remove("D09");
                }
                if (category.needsAttribution()) {
                    codes.remove("D12");
                }
            });
        }
        return codes;
    }

    private void parties(ClaimForm form, List<FormFinding> found) {
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < form.claimants().size(); i++) {
            String code = form.claimants().get(i);
            if (!isSignatory(code, today)) {
                found.add(FormFinding.of("D01", "claimants[" + i + "]", "NOT_A_SIGNATORY", code));
            }
        }
        if (form.claimants().isEmpty()) {
            found.add(FormFinding.of("D01", "claimants", "NO_CLAIMANT"));
        }
        if (blank(form.respondent())) {
            found.add(FormFinding.of("D02", "respondent", "NO_RESPONDENT"));
        } else if (!isSignatory(form.respondent(), today)) {
            found.add(FormFinding.of("D02", "respondent", "NOT_A_SIGNATORY", form.respondent()));
        }
    }

    private boolean isSignatory(String code, LocalDate day) {
        return signatories
                .find(code)
                .filter(signatory -> signatory.isSignatoryOn(day))
                .isPresent();
    }

    private static void agents(ClaimForm form, List<FormFinding> found) {
        contact("agent", form.agent(), found);
        contact("deputyAgent", form.deputyAgent(), found);
        Set<String> distinct = form.channels().stream()
                .filter(channel -> !blank(channel))
                .map(channel -> channel.trim().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (distinct.size() < CHANNELS_LEAST) {
            found.add(FormFinding.of("D03", "channels", "TWO_CHANNELS"));
        }
    }

    private static void contact(String path, Contact contact, List<FormFinding> found) {
        if (contact == null || blank(contact.name())) {
            found.add(FormFinding.of("D03", path + ".name", "NO_" + path.toUpperCase(Locale.ROOT)));
        } else if (blank(contact.email())) {
            found.add(FormFinding.of("D03", path + ".email", "NO_ADDRESS", contact.name()));
        }
    }

    private static void credentials(FormFiles.Resolved resolved, List<FormFinding> found) {
        if (resolved.form().credentials() == null) {
            found.add(FormFinding.of("D04", "credentials", "NO_CREDENTIALS"));
        } else if (!resolved.credentialsArePdf()) {
            found.add(FormFinding.of("D04", "credentials", "CREDENTIALS_NOT_PDF"));
        }
    }

    private void title(ClaimForm form, List<FormFinding> found) {
        if (blank(form.title())) {
            found.add(FormFinding.of("D05", "title", "NO_TITLE"));
            return;
        }
        String respondent =
                signatories.find(form.respondent()).map(Signatory::name).orElse("");
        if (!form.title().trim().toLowerCase(Locale.ROOT).startsWith(respondent.toLowerCase(Locale.ROOT))) {
            found.add(FormFinding.of("D05", "title", "RESPONDENT_NOT_FIRST", respondent));
        }
    }

    private void texts(ClaimForm form, List<FormFinding> found) {
        if (blank(form.priorSteps())) {
            found.add(FormFinding.of("D15", "priorSteps", "NO_PRIOR_STEPS"));
        }
        if (blank(form.jurisdictionBasis())) {
            found.add(FormFinding.of("D16", "jurisdictionBasis", "NO_JURISDICTION_BASIS"));
        }
        if (blank(form.publicSummary())) {
            found.add(FormFinding.of("D18", "publicSummary", "NO_SUMMARY"));
        }
        if (blank(form.language())) {
            found.add(FormFinding.of("D19", "language", "NO_LANGUAGE"));
        } else if (!OFFICIAL.contains(form.language())
                && !signatories.languages(form.respondent()).contains(form.language())) {
            found.add(FormFinding.of("D19", "language", "LANGUAGE_NOT_AGREED", form.language()));
        }
    }

    private static void urgency(Urgency urgency, List<FormFinding> found) {
        if (urgency == null) {
            found.add(FormFinding.of("D17", "urgency", "URGENCY_OPEN"));
            return;
        }
        boolean flagged = urgency.ongoing()
                || urgency.personInDanger()
                || urgency.criticalInfrastructure()
                || urgency.imminentHours() != null
                || urgency.perishableEvidence();
        if (urgency.requested() && !flagged) {
            found.add(FormFinding.of("D17", "urgency.requested", "NO_GROUND"));
        }
        if (urgency.requested() && blank(urgency.grounds())) {
            found.add(FormFinding.of("D17", "urgency.grounds", "NO_GROUNDS_TEXT"));
        }
    }

    private static void exhibits(FormFiles.Resolved resolved, List<FormFinding> found) {
        List<Exhibit> exhibits = resolved.form().exhibits();
        for (int i = 0; i < exhibits.size(); i++) {
            Exhibit exhibit = exhibits.get(i);
            String path = "exhibits[" + i + "]";
            String number = ClaimForm.exhibitNumber(i);
            if (exhibit.file() == null) {
                found.add(FormFinding.of("D20", path + ".file", "NO_FILE", number));
            } else if (resolved.unreadable().contains(i)) {
                found.add(FormFinding.of("D20", path + ".file", "UNREADABLE", number));
            }
            if (blank(exhibit.title())) {
                found.add(FormFinding.of("D20", path + ".title", "EXHIBIT_WITHOUT_TITLE", number));
            }
            if (exhibit.date() == null) {
                found.add(FormFinding.of("D20", path + ".date", "EXHIBIT_WITHOUT_DATE", number));
            }
            if (blank(exhibit.source())) {
                found.add(FormFinding.of("D20", path + ".source", "EXHIBIT_WITHOUT_SOURCE", number));
            }
        }
    }
}
