package comity.web.filing;

import comity.access.AccessClass;
import comity.filing.Attribution;
import comity.filing.ClaimForm;
import comity.filing.ClaimForm.Accusation;
import comity.filing.ClaimForm.Attached;
import comity.filing.ClaimForm.Contact;
import comity.filing.ClaimForm.Exhibit;
import comity.filing.ClaimForm.Part;
import comity.filing.ClaimForm.Place;
import comity.filing.ClaimForm.Urgency;
import comity.filing.Remedy;
import comity.web.common.UploadIds;
import java.util.ArrayList;
import java.util.List;

/** The seven steps of the guided filing: which fields each has, and how what was typed joins the saved form. */
final class Steps {

    static final int LAST = 7;

    private Steps() {}

    static ClaimForm read(int step, ClaimForm saved, int claim, Typed typed) {
        return switch (step) {
            case 1 -> parties(saved, typed);
            case 2 -> with(saved, saved.claims(), typed.text("priorSteps"), typed.text("jurisdictionBasis"));
            case 3 -> with(saved, claims(saved, claim, typed), saved.priorSteps(), saved.jurisdictionBasis());
            case 4 -> exhibits(saved, typed);
            case 5 -> urgency(saved, typed);
            case 6 -> summary(saved, typed);
            default -> saved;
        };
    }

    /** In which step a deficiency code is settled. */
    static int of(String code) {
        return switch (code) {
            case "D01", "D02", "D03", "D04", "D05", "D19" -> 1;
            case "D15", "D16" -> 2;
            case "D20" -> 4;
            case "D17" -> 5;
            case "D18" -> 6;
            case "D21" -> LAST;
            default -> 3;
        };
    }

    /** In which step a field stands. */
    static int ofPath(String path) {
        String field = path.replaceAll("[.\\[].*", "");
        return switch (field) {
            case "claims" -> 3;
            case "priorSteps", "jurisdictionBasis" -> 2;
            case "exhibits" -> 4;
            case "urgency" -> 5;
            case "publicSummary" -> 6;
            default -> 1;
        };
    }

    private static ClaimForm parties(ClaimForm saved, Typed typed) {
        List<String> claimants = new ArrayList<>(typed.texts("claimants"));
        if (claimants.isEmpty()) {
            claimants.addAll(saved.claimants());
        }
        Long upload = UploadIds.of(typed.text("credentials")).stream()
                .reduce((first, second) -> second)
                .orElse(null);
        Attached credentials = upload == null ? saved.credentials() : Attached.upload(upload);
        return new ClaimForm(
                claimants,
                typed.text("respondent"),
                contact("agent", typed),
                contact("deputyAgent", typed),
                typed.texts("channels"),
                typed.ticked("dropCredentials") ? null : credentials,
                typed.text("title"),
                saved.claims(),
                saved.priorSteps(),
                saved.jurisdictionBasis(),
                saved.urgency(),
                saved.publicSummary(),
                typed.text("language"),
                saved.exhibits(),
                typed.texts("otherRespondents"));
    }

    private static Contact contact(String name, Typed typed) {
        return new Contact(typed.text(name + "-name"), typed.text(name + "-email"), typed.text(name + "-phone"));
    }

    private static List<Part> claims(ClaimForm saved, int claim, Typed typed) {
        List<Part> claims = new ArrayList<>(saved.claims());
        while (claims.size() <= claim) {
            claims.add(blank());
        }
        String at = "claims-" + claim + "-";
        claims.set(claim, claim(at, claims.get(claim), typed));
        return claims;
    }

    static Part blank() {
        return new Part(null, null, null, null, null, false, null, null, null, null, null, null, null, null, null);
    }

    private static Part claim(String at, Part saved, Typed typed) {
        Place place = new Place(
                typed.text(at + "place-id"),
                typed.text(at + "place-name"),
                typed.text(at + "place-coordinates"),
                typed.text(at + "place-hostState"),
                typed.ticked(at + "place-disputed"),
                typed.text(at + "place-inControl"));
        if (place.id() != null
                && !place.id()
                        .equals(saved.place() == null ? null : saved.place().id())) {
            place = new Place(place.id(), null, null, null, false, null);
        }
        boolean nowhere =
                place.id() == null && place.name() == null && place.coordinates() == null && place.hostState() == null;
        return new Part(
                typed.text(at + "category"),
                typed.text(at + "measure"),
                typed.ticked(at + "singleIncident"),
                typed.day(at + "from"),
                typed.day(at + "to"),
                typed.ticked(at + "ongoing"),
                nowhere ? saved.place() == null ? null : place : place,
                typed.texts(at + "provisions").stream().distinct().toList(),
                typed.paragraphs(at + "facts"),
                typed.choice(Attribution.class, at + "attribution"),
                typed.number(at + "confidence"),
                typed.text(at + "harm"),
                typed.choices(Remedy.class, at + "remedies"),
                typed.text(at + "orderCited"),
                accusation(at, typed));
    }

    private static Accusation accusation(String at, Typed typed) {
        Accusation made = new Accusation(
                typed.text(at + "accusation-by"),
                typed.day(at + "accusation-on"),
                typed.text(at + "accusation-text"),
                typed.text(at + "accusation-link"));
        return made.equals(new Accusation(null, null, null, null)) ? null : made;
    }

    private static ClaimForm exhibits(ClaimForm saved, Typed typed) {
        List<Exhibit> exhibits = new ArrayList<>();
        for (int i = 0; i < saved.exhibits().size(); i++) {
            String at = "exhibits-" + i + "-";
            Exhibit before = saved.exhibits().get(i);
            if (!typed.present(at + "title")) {
                exhibits.add(before);
            } else if (!typed.ticked(at + "remove")) {
                exhibits.add(exhibit(at, before, typed));
            }
        }
        for (Long upload : UploadIds.of(typed.text("files"))) {
            exhibits.add(new Exhibit(
                    Attached.upload(upload), null, null, null, saved.language(), null, false, false, false));
        }
        return new ClaimForm(
                saved.claimants(),
                saved.respondent(),
                saved.agent(),
                saved.deputyAgent(),
                saved.channels(),
                saved.credentials(),
                saved.title(),
                saved.claims(),
                saved.priorSteps(),
                saved.jurisdictionBasis(),
                saved.urgency(),
                saved.publicSummary(),
                saved.language(),
                exhibits,
                saved.otherRespondents());
    }

    private static Exhibit exhibit(String at, Exhibit before, Typed typed) {
        return new Exhibit(
                before.file(),
                typed.text(at + "title"),
                typed.day(at + "date"),
                typed.text(at + "source"),
                typed.text(at + "language"),
                typed.choice(AccessClass.class, at + "requestedClass"),
                typed.ticked(at + "personalData"),
                typed.ticked(at + "militaryDetail"),
                typed.ticked(at + "sourceProtected"));
    }

    private static ClaimForm urgency(ClaimForm saved, Typed typed) {
        boolean answered = typed.present("urgency-requested");
        Urgency urgency = new Urgency(
                "yes".equals(typed.text("urgency-requested")),
                typed.ticked("urgency-ongoing"),
                typed.ticked("urgency-personInDanger"),
                typed.ticked("urgency-criticalInfrastructure"),
                typed.number("urgency-imminentHours"),
                typed.ticked("urgency-perishableEvidence"),
                typed.text("urgency-grounds"),
                typed.ticked("urgency-provisionalMeasures"));
        return tail(saved, answered ? urgency : null, saved.publicSummary());
    }

    private static ClaimForm summary(ClaimForm saved, Typed typed) {
        return tail(saved, saved.urgency(), typed.text("publicSummary"));
    }

    private static ClaimForm tail(ClaimForm saved, Urgency urgency, String publicSummary) {
        return new ClaimForm(
                saved.claimants(),
                saved.respondent(),
                saved.agent(),
                saved.deputyAgent(),
                saved.channels(),
                saved.credentials(),
                saved.title(),
                saved.claims(),
                saved.priorSteps(),
                saved.jurisdictionBasis(),
                urgency,
                publicSummary,
                saved.language(),
                saved.exhibits(),
                saved.otherRespondents());
    }

    static ClaimForm with(ClaimForm saved, List<Part> claims, String priorSteps, String jurisdictionBasis) {
        return new ClaimForm(
                saved.claimants(),
                saved.respondent(),
                saved.agent(),
                saved.deputyAgent(),
                saved.channels(),
                saved.credentials(),
                saved.title(),
                claims,
                priorSteps,
                jurisdictionBasis,
                saved.urgency(),
                saved.publicSummary(),
                saved.language(),
                saved.exhibits(),
                saved.otherRespondents());
    }
}
