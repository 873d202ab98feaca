package comity.filing;

import comity.access.AccessClass;
import java.time.LocalDate;
import java.util.List;

/**
 * The form {@code claim-v1} (section 2.2), as typed. Anything may be missing: the checks D01 to D21 say what is. It is
 * the same for a draft, a filing, the API and the portal.
 *
 * @param claimants codes of the Signatories that file
 * @param respondent code of the one Signatory against which the claims are made
 * @param credentials the signed full powers, as an uploaded PDF
 * @param claims 1 to 20 claims
 * @param priorSteps contacts, mechanisms used, other forums, at most 4,000 characters
 * @param jurisdictionBasis acceptance and reservations of both parties, at most 4,000 characters
 * @param publicSummary at most 300 words, read by everyone once the case is registered
 * @param exhibits the index, in order: the first is C-1
 * @param otherRespondents further respondents of the same measures: each becomes a case of its own, linked for joinder
 */
public record ClaimForm(
        List<String> claimants,
        String respondent,
        Contact agent,
        Contact deputyAgent,
        List<String> channels,
        Attached credentials,
        String title,
        List<Part> claims,
        String priorSteps,
        String jurisdictionBasis,
        Urgency urgency,
        String publicSummary,
        String language,
        List<Exhibit> exhibits,
        List<String> otherRespondents) {

    public ClaimForm {
        claimants = claimants == null ? List.of() : List.copyOf(claimants);
        channels = channels == null ? List.of() : List.copyOf(channels);
        claims = claims == null ? List.of() : List.copyOf(claims);
        exhibits = exhibits == null ? List.of() : List.copyOf(exhibits);
        otherRespondents = otherRespondents == null
                ? List.of()
                : otherRespondents.stream().distinct().toList();
    }

    ClaimForm withClaims(List<Part> parts) {
        return new ClaimForm(
                claimants,
                respondent,
                agent,
                deputyAgent,
                channels,
                credentials,
                title,
                parts,
                priorSteps,
                jurisdictionBasis,
                urgency,
                publicSummary,
                language,
                exhibits,
                otherRespondents);
    }

    /** The form of the case against one of several respondents. */
    ClaimForm against(String one, String itsTitle) {
        return new ClaimForm(
                claimants,
                one,
                agent,
                deputyAgent,
                channels,
                credentials,
                itsTitle,
                claims,
                priorSteps,
                jurisdictionBasis,
                urgency,
                publicSummary,
                language,
                exhibits,
                null);
    }

    /** A person named in the form. */
    public record Contact(String name, String email, String phone) {}

    /**
     * A file of the form: an upload before it is filed, a document afterwards.
     *
     * @param sha256 filled in by the system
     */
    public record Attached(Long upload, Long document, String fileName, String sha256) {
        public static Attached upload(Long id) {
            return new Attached(id, null, null, null);
        }
    }

    /** One claim: one measure with its own provisions, facts and remedies. */
    public record Part(
            String category,
            String measure,
            Boolean singleIncident,
            LocalDate from,
            LocalDate to,
            Boolean ongoing,
            Place place,
            List<String> provisions,
            List<String> facts,
            Attribution attribution,
            Integer confidence,
            String harm,
            List<Remedy> remedies,
            String orderCited,
            Accusation accusation) {

        public Part {
            ongoing = Boolean.TRUE.equals(ongoing);
            provisions = provisions == null ? List.of() : List.copyOf(provisions);
            facts = facts == null ? List.of() : List.copyOf(facts);
            remedies = remedies == null ? List.of() : List.copyOf(remedies);
        }

        Part at(Place known) {
            return new Part(
                    category,
                    measure,
                    singleIncident,
                    from,
                    to,
                    ongoing,
                    known,
                    provisions,
                    facts,
                    attribution,
                    confidence,
                    harm,
                    remedies,
                    orderCited,
                    accusation);
        }
    }

    /**
     * The public accusation that a negative declaration answers ({@code DEC-UNFD}): who made it, on which day, in which
     * words, and where it can be read.
     */
    public record Accusation(String by, LocalDate on, String text, String link) {}

    /**
     * Where it happened. Naming a place implies no position on sovereignty.
     *
     * @param id number of a place of the gazetteer, or null
     */
    public record Place(
            String id, String name, String coordinates, String hostState, Boolean disputed, String inControl) {
        public Place {
            disputed = Boolean.TRUE.equals(disputed);
        }
    }

    /** Whether the urgent track is asked for, and why (X4). */
    public record Urgency(
            Boolean requested,
            Boolean ongoing,
            Boolean personInDanger,
            Boolean criticalInfrastructure,
            Integer imminentHours,
            Boolean perishableEvidence,
            String grounds,
            Boolean provisionalMeasures) {

        public Urgency {
            requested = Boolean.TRUE.equals(requested);
            ongoing = Boolean.TRUE.equals(ongoing);
            personInDanger = Boolean.TRUE.equals(personInDanger);
            criticalInfrastructure = Boolean.TRUE.equals(criticalInfrastructure);
            perishableEvidence = Boolean.TRUE.equals(perishableEvidence);
            provisionalMeasures = Boolean.TRUE.equals(provisionalMeasures);
        }
    }

    /** One line of the index of exhibits. */
    public record Exhibit(
            Attached file,
            String title,
            LocalDate date,
            String source,
            String language,
            AccessClass requestedClass,
            Boolean personalData,
            Boolean militaryDetail,
            Boolean sourceProtected) {

        public Exhibit {
            personalData = Boolean.TRUE.equals(personalData);
            militaryDetail = Boolean.TRUE.equals(militaryDetail);
            sourceProtected = Boolean.TRUE.equals(sourceProtected);
        }
    }

    /** Number of an exhibit by its place in the index. */
    public static String exhibitNumber(int index) {
        return "C-" + (index + 1);
    }
}
