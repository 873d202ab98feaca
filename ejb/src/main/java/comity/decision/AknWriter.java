package comity.decision;

import comity.document.Marked;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one decision, element by element. */
final class AknWriter {

    private final XMLStreamWriter xml;
    private final Decision decision;
    private final boolean published;
    private final ZoneId zone;

    AknWriter(XMLStreamWriter xml, Decision decision, boolean published, ZoneId zone) {
        this.xml = xml;
        this.decision = decision;
        this.published = published;
        this.zone = zone;
    }

    void write(String namespace, String language) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(namespace);
        xml.writeStartElement(namespace, "akomaNtoso");
        xml.writeDefaultNamespace(namespace);
        open("judgment", "name", "decision");
        meta(language);
        header();
        open("judgmentBody");
        text();
        decisionPart();
        close(); // judgmentBody
        conclusions();
        close(); // judgment
        close(); // akomaNtoso
        xml.writeEndDocument();
    }

    private void meta(String language) throws XMLStreamException {
        String work = decision.name().aknUri();
        String expression = work + "/" + language + "@" + (published ? "public" : "full");
        String day = decision.dates().dateOfDecision().toString();
        open("meta");
        open("identification", "source", "#tribunal");
        frbr("FRBRWork", work, day, "decision", "#tribunal");
        empty("FRBRcountry", "value", "xs-esct");
        empty(
                "FRBRnumber",
                "value",
                decision.name().type().name() + decision.name().number());
        empty("FRBRname", "value", decision.name().citation());
        close();
        frbr("FRBRExpression", expression, day, published ? "publicVersion" : "fullText", "#tribunal");
        empty("FRBRlanguage", "language", language);
        close();
        Instant sealed = decision.dates().sealedAt();
        String written = (sealed == null ? decision.dates().issuedAt() : sealed)
                .atZone(zone)
                .toLocalDate()
                .toString();
        frbr("FRBRManifestation", expression + ".xml", written, "xml", "#tribunal");
        empty("FRBRformat", "value", "application/akn+xml");
        close();
        close(); // identification
        classification();
        references();
        close(); // meta
    }

    private void frbr(String level, String uri, String date, String dateName, String author) throws XMLStreamException {
        open(level);
        empty("FRBRthis", "value", uri + (level.equals("FRBRManifestation") ? "" : "/!main"));
        empty("FRBRuri", "value", uri);
        empty("FRBRdate", "date", date, "name", dateName);
        empty("FRBRauthor", "href", author);
    }

    private void classification() throws XMLStreamException {
        if (decision.keywords().isEmpty()) {
            return;
        }
        open("classification", "source", "#tribunal");
        for (String keyword : decision.keywords()) {
            empty("keyword", "value", keyword, "showAs", keyword, "dictionary", "#thesaurus");
        }
        close();
    }

    private void references() throws XMLStreamException {
        open("references", "source", "#tribunal");
        empty("TLCOrganization", "eId", "tribunal", "href", "/akn/ontology/organization/xs/esct", "showAs", "ESCT");
        for (String claimant : decision.claimants()) {
            party(claimant);
        }
        party(decision.respondent());
        for (SittingJudge judge : decision.formation()) {
            empty(
                    "TLCPerson",
                    "eId",
                    id(judge.personId()),
                    "href",
                    "/akn/ontology/person/xs/" + id(judge.personId()),
                    "showAs",
                    judge.name());
        }
        close();
    }

    private void party(String code) throws XMLStreamException {
        empty(
                "TLCOrganization",
                "eId",
                "party-" + code,
                "href",
                "/akn/ontology/organization/xs/" + code,
                "showAs",
                code);
    }

    private void header() throws XMLStreamException {
        open("header");
        say("p", decision.name().citation() + " " + decision.name().ecli());
        open("p");
        say("docNumber", decision.docket());
        close();
        open("p");
        say("docTitle", decision.title());
        close();
        close();
    }

    private void text() throws XMLStreamException {
        open("motivation");
        for (DecisionLine line : decision.body()) {
            switch (line.kind()) {
                case HEADING -> say("p", line.words(published), "class", "heading-" + line.level());
                case QUOTE -> marked("", line.words(published), "quotation");
                case ITEM -> marked(IssueDecision.Line.letter(line.level()) + " ", line.words(published), "item");
                case PARAGRAPH -> paragraph("para_" + line.number(), line.number() + ".", line.words(published));
            }
        }
        close();
    }

    private void decisionPart() throws XMLStreamException {
        open("decision");
        for (OperativeParagraph ruled : decision.operative()) {
            paragraph("dec_" + ruled.number(), "(" + ruled.number() + ")", ruled.words(published));
        }
        close();
    }

    private void paragraph(String eId, String number, String words) throws XMLStreamException {
        open("paragraph", "eId", eId);
        say("num", number);
        open("content");
        marked("", words, null);
        close();
        close();
    }

    /** Marked words: bold, italic, and a reference to each exhibit named. */
    private void marked(String before, String source, String kind) throws XMLStreamException {
        open("p", kind == null ? new String[0] : new String[] {"class", kind});
        xml.writeCharacters(before);
        for (Marked.Run run : Marked.of(source).runs()) {
            if (run.exhibit() != null) {
                open("ref", "href", "/akn/xs/doc/exhibit/" + decision.docket() + "/" + run.exhibit());
            }
            if (run.bold()) {
                open("b");
            }
            if (run.italic()) {
                open("i");
            }
            xml.writeCharacters(clean(run.text()));
            for (boolean opened : new boolean[] {run.italic(), run.bold(), run.exhibit() != null}) {
                if (opened) {
                    close();
                }
            }
        }
        close();
    }

    private static String clean(String words) {
        return words == null ? "" : words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }

    private void conclusions() throws XMLStreamException {
        open("conclusions");
        for (SittingJudge judge : decision.formation()) {
            open("p");
            say("judge", judge.name(), "refersTo", "#" + id(judge.personId()));
            close();
        }
        for (CastVote vote : decision.votes()) {
            say(
                    "p",
                    "(" + vote.operative() + ") " + vote.name() + ": " + (vote.inFavour() ? "FOR" : "AGAINST"),
                    "class",
                    "vote");
        }
        for (ClaimOutcome outcome : decision.outcomes()) {
            say("p", outcome(outcome), "class", "outcome");
        }
        for (JudgeOpinion opinion : decision.opinions()) {
            say("p", opinion.kind() + ": " + opinion.name(), "class", "opinion");
            List<String> paragraphs = opinion.paragraphs(published);
            for (String words : paragraphs) {
                marked("", words, null);
            }
        }
        close();
    }

    private static String outcome(ClaimOutcome outcome) {
        return outcome.claimNo() + " " + outcome.category() + " " + String.join(", ", outcome.provisions()) + ": "
                + outcome.result() + (outcome.standard() == null ? "" : " (" + outcome.standard() + ")") + " "
                + String.join(", ", outcome.remedies());
    }

    private static String id(String personId) {
        return "p-" + personId.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    private void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void say(String name, String words, String... attributes) throws XMLStreamException {
        open(name, attributes);
        xml.writeCharacters(clean(words));
        close();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }
}
