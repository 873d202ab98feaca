package comity.web.precedent;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import comity.editing.HeadnoteView;
import comity.precedent.PrecedentResults.Hit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decisions and authorities as entries of a bibliography: RIS, BibLaTeX, CSL-JSON and CSV. */
final class Reference {

    private static final String TRIBUNAL = "European Security Claims Tribunal";
    private static final String CSV_HEAD =
            "citation,type,title,court,date,weight,provisions,outcomes,keywords,headnotes,address\r\n";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Hit hit;
    private final List<String> keywords;
    private final List<String> headnotes;
    private final String address;

    /** @param portal address of the portal, without a slash at its end */
    Reference(Hit hit, String portal) {
        this(hit, List.of(), portal);
    }

    /** @param headnotes of the decision, whose terms follow the keywords that it has itself */
    Reference(Hit hit, List<HeadnoteView> headnotes, String portal) {
        this.hit = hit;
        this.headnotes = headnotes.stream().map(HeadnoteView::text).toList();
        this.keywords = Stream.concat(
                        hit.keywords().stream(),
                        headnotes.stream()
                                .flatMap(headnote -> headnote.keywords().stream())
                                .map(term -> term.path().get("en")))
                .distinct()
                .toList();
        this.address = portal + path(hit.slug(), hit.external());
    }

    /** Stable address of a decision or an authority in the portal. */
    static String path(String slug, boolean external) {
        return (external ? "/precedent/authority?id=" : "/decisions/") + slug;
    }

    String address() {
        return address;
    }

    String court() {
        return hit.external() ? Objects.toString(hit.court(), "") : TRIBUNAL;
    }

    private String date() {
        return hit.dateOfDecision() == null ? "" : hit.dateOfDecision().toString();
    }

    /** RIS, type CASE; each line ends with CR LF as the format wants. */
    String ris() {
        Stream<String> fixed = Stream.of(
                "TY  - CASE",
                line("TI", hit.title()),
                line("PB", court()),
                line("DA", date().replace('-', '/')),
                line("PY", date().isEmpty() ? "" : date().substring(0, 4)),
                line("ST", hit.citation()),
                line("AB", hit.summary()),
                line("UR", address));
        Stream<String> words =
                Stream.concat(hit.provisions().stream(), keywords.stream()).map(word -> line("KW", word));
        Stream<String> notes = headnotes.stream().map(headnote -> line("N1", headnote));
        return Stream.of(fixed, words, notes, Stream.of("ER  - "))
                .flatMap(lines -> lines)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(String tag, String value) {
        return value == null || value.isBlank() ? "" : tag + "  - " + oneLine(value);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** BibLaTeX, type jurisdiction. */
    String bib() {
        return Stream.of(
                        field("title", hit.title()),
                        field("institution", court()),
                        field("date", date()),
                        field("number", hit.citation()),
                        field("abstract", hit.summary()),
                        field(
                                "keywords",
                                Stream.concat(hit.provisions().stream(), keywords.stream())
                                        .collect(Collectors.joining(", "))),
                        field("annotation", String.join(" ", headnotes)),
                        field("url", address))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(",\n", "@jurisdiction{" + hit.slug() + ",\n", "\n}\n"));
    }

    private static String field(String name, String value) {
        return value == null || value.isBlank() ? "" : "  " + name + " = {" + oneLine(tex(value)) + "}";
    }

    /** Signs that mean something to TeX stand for themselves. */
    private static String tex(String text) {
        return text.replaceAll("[{}\\\\]", " ").replaceAll("([&%$#_])", "\\\\$1");
    }

    private ObjectNode csl() {
        ObjectNode item = JSON.createObjectNode()
                .put("id", hit.slug())
                .put("type", "legal_case")
                .put("title", hit.title())
                .put("authority", court())
                .put("number", hit.citation())
                .put("abstract", hit.summary())
                .put("URL", address);
        if (!keywords.isEmpty()) {
            item.put("keyword", String.join(", ", keywords));
        }
        if (!headnotes.isEmpty()) {
            item.put("annote", String.join("\n", headnotes));
        }
        if (hit.dateOfDecision() != null) {
            item.putObject("issued")
                    .putArray("date-parts")
                    .addArray()
                    .add(hit.dateOfDecision().getYear())
                    .add(hit.dateOfDecision().getMonthValue())
                    .add(hit.dateOfDecision().getDayOfMonth());
        }
        return item;
    }

    private String csv() {
        return Stream.of(
                        hit.citation(),
                        hit.type(),
                        hit.title(),
                        court(),
                        date(),
                        "W" + hit.weight(),
                        String.join("; ", hit.provisions()),
                        String.join("; ", hit.outcomes()),
                        String.join("; ", keywords),
                        String.join(" ", headnotes),
                        address)
                .map(Reference::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** RFC 4180; a text that a spreadsheet would take for a formula is kept a text. */
    private static String cell(String value) {
        String text = oneLine(Objects.toString(value, ""));
        String plain = text.matches("[=+\\-@].*") ? "'" + text : text;
        return plain.matches(".*[\",].*") ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }

    /** All entries as one file of the format. */
    static String file(ReferenceFormat format, List<Reference> references) {
        return switch (format) {
            case RIS -> references.stream().map(Reference::ris).collect(Collectors.joining());
            case BIB -> references.stream().map(Reference::bib).collect(Collectors.joining("\n"));
            case CSV -> references.stream().map(Reference::csv).collect(Collectors.joining("", CSV_HEAD, ""));
            case JSON -> {
                ArrayNode items = JSON.createArrayNode();
                references.forEach(reference -> items.add(reference.csl()));
                yield items.toPrettyString();
            }
        };
    }
}
