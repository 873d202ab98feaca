package comity.filing;

import comity.document.Paper;
import comity.document.PaperTexts;
import comity.filing.ClaimForm.Contact;
import comity.filing.ClaimForm.Exhibit;
import comity.filing.ClaimForm.Part;
import comity.filing.ClaimForm.Place;
import comity.party.Signatories;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the form {@code claim-v1} as a paper, with running numbers for the paragraphs of fact. */
final class ClaimFormPaper {

    private final PaperTexts words;
    private final CheckTexts names;
    private final Signatories signatories;

    ClaimFormPaper(PaperTexts words, CheckTexts names, Signatories signatories) {
        this.words = words;
        this.names = names;
        this.signatories = signatories;
    }

    void write(ClaimForm form, Paper.Composer paper) {
        paper.meta(words.text("agent"), contact(form.agent()));
        paper.meta(words.text("deputy"), contact(form.deputyAgent()));
        paper.meta(words.text("channels"), String.join(", ", form.channels()));
        section(paper, "D16", form.jurisdictionBasis());
        section(paper, "D15", form.priorSteps());
        int paragraph = 1;
        for (int i = 0; i < form.claims().size(); i++) {
            paragraph = claim(paper, i + 1, form.claims().get(i), paragraph);
        }
        urgency(paper, form.urgency());
        section(paper, "D18", form.publicSummary());
        index(paper, form.exhibits());
        if (form.claims().stream().anyMatch(claim -> claim.place() != null)) {
            paper.quote(words.text("disclaimer"));
        }
    }

    private int claim(Paper.Composer paper, int number, Part claim, int firstParagraph) {
        paper.heading(2, words.text("check.claim", String.valueOf(number)) + " " + subject(claim.category()));
        section(paper, "D07", claim.measure());
        accusation(paper, claim.accusation());
        String until = claim.ongoing() ? words.text("ongoing") : String.valueOf(claim.to());
        section(paper, "D08", claim.from() == null ? null : claim.from() + " – " + until);
        section(paper, "D09", place(claim.place()));
        section(paper, "D10", String.join(", ", claim.provisions()));
        int paragraph = firstParagraph;
        paper.heading(3, names.name("D11"));
        for (String fact : claim.facts()) {
            paper.numbered(paragraph++, cell(fact));
        }
        section(paper, "D12", claim.attribution() == null ? null : words.text("attribution." + claim.attribution()));
        section(paper, "D13", claim.harm());
        section(
                paper,
                "D14",
                claim.remedies().stream()
                        .map(remedy -> words.text("remedy." + remedy))
                        .collect(Collectors.joining(", ")));
        return paragraph;
    }

    private void accusation(Paper.Composer paper, ClaimForm.Accusation made) {
        if (made != null) {
            paper.quote(words.text(
                    "accusation",
                    text(made.by()),
                    made.on() == null ? "" : made.on(),
                    text(made.text()),
                    text(made.link())));
        }
    }

    private String subject(String category) {
        return category == null ? "" : words.textOr("category." + category, category) + " (" + category + ")";
    }

    private void section(Paper.Composer paper, String code, String text) {
        if (!FormLimits.blank(text)) {
            paper.heading(3, names.name(code));
            text.lines().filter(line -> !line.isBlank()).forEach(paper::text);
        }
    }

    private void urgency(Paper.Composer paper, ClaimForm.Urgency urgency) {
        if (urgency == null) {
            return;
        }
        String asked = words.text(urgency.requested() ? "urgency.asked" : "urgency.not");
        section(paper, "D17", FormLimits.blank(urgency.grounds()) ? asked : asked + "\n" + urgency.grounds());
    }

    private void index(Paper.Composer paper, List<Exhibit> exhibits) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < exhibits.size(); i++) {
            Exhibit exhibit = exhibits.get(i);
            rows.add(List.of(
                    ClaimForm.exhibitNumber(i),
                    cell(exhibit.title()),
                    cell(exhibit.date() == null ? null : exhibit.date().toString()),
                    cell(exhibit.source())));
        }
        if (!rows.isEmpty()) {
            paper.table(
                    words.text("receipt.exhibits"),
                    List.of(words.text("number"), words.text("title"), words.text("date"), words.text("source")),
                    rows);
        }
    }

    private String place(Place place) {
        if (place == null) {
            return null;
        }
        String host =
                FormLimits.blank(place.hostState()) ? "" : words.text("host", signatories.name(place.hostState()));
        String control = FormLimits.blank(place.inControl()) ? "" : words.text("control", place.inControl());
        return String.join(" ", text(place.name()), text(place.coordinates()), host, control)
                .strip();
    }

    private static String contact(Contact contact) {
        return contact == null ? null : text(contact.name()) + " " + text(contact.email());
    }

    /** A table's cell is never empty. */
    static String cell(String text) {
        return FormLimits.blank(text) ? "–" : text;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
