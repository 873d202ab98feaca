package comity.decision;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The neutral citation {@code [2027] ESCT-P 12, § 45} and its two machine forms (section 11). Written forms are read
 * whatever their spaces, brackets and capitals. {@code XS} is a user-assigned country code, not a registered one.
 */
public record NeutralCitation(int year, DecisionType type, int number, Integer paragraph) {

    private static final String TYPES = "(PO|PM|CO|CM|RI|SC|MC|CH|ST|P|A)";
    private static final Pattern WRITTEN = Pattern.compile(
            "\\[?\\s*(\\d{4})\\s*]?\\s*[-/]?\\s*ESCT\\s*[-–/]?\\s*" + TYPES
                    + "\\s*[-–/]?\\s*(\\d{1,5})(?!\\d)(?:\\s*,?\\s*(?:§+|¶+|paras?\\.?|#p)\\s*(\\d{1,5}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ECLI =
            Pattern.compile("ECLI:XS:ESCT:(\\d{4}):" + TYPES + "(\\d{1,5})", Pattern.CASE_INSENSITIVE);
    private static final Pattern AKN = Pattern.compile(
            "/akn/xs-esct/judgment/(\\d{4})-\\d\\d-\\d\\d/" + TYPES + "(\\d{1,5})(?:/.*)?", Pattern.CASE_INSENSITIVE);

    public NeutralCitation(int year, DecisionType type, int number) {
        this(year, type, number, null);
    }

    /** Reads the whole text as one citation in any of its forms. */
    public static Optional<NeutralCitation> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String trimmed = text.strip();
        for (Pattern form : new Pattern[] {WRITTEN, ECLI, AKN}) {
            Matcher matcher = form.matcher(form == ECLI ? trimmed.replaceAll("\\s", "") : trimmed);
            if (matcher.matches()) {
                return Optional.of(read(matcher));
            }
        }
        return Optional.empty();
    }

    /** Written citations anywhere in a text. */
    static Matcher in(String text) {
        return WRITTEN.matcher(text);
    }

    static NeutralCitation read(MatchResult matcher) {
        boolean hasParagraph = matcher.groupCount() > 3 && matcher.group(4) != null;
        return new NeutralCitation(
                Integer.parseInt(matcher.group(1)),
                DecisionType.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)),
                Integer.parseInt(matcher.group(3)),
                hasParagraph ? Integer.valueOf(matcher.group(4)) : null);
    }

    /** Last part of the stable address. */
    public String slug() {
        return year + "-ESCT-" + type + "-" + number;
    }

    public String ecli() {
        return "ECLI:XS:ESCT:" + year + ":" + type + number;
    }

    /** Akoma Ntoso URI of the work. */
    public String aknUri(LocalDate dateOfDecision) {
        return "/akn/xs-esct/judgment/" + dateOfDecision + "/" + type + number;
    }

    public NeutralCitation withoutParagraph() {
        return new NeutralCitation(year, type, number);
    }

    @Override
    public String toString() {
        return "[" + year + "] ESCT-" + type + " " + number + (paragraph == null ? "" : ", § " + paragraph);
    }
}
