package comity.web.precedent;

import comity.precedent.PrecedentResults.Hit;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The newest decisions and authorities of a search as an Atom feed (RFC 4287). */
final class PrecedentFeed {

    private final String portal;

    /** @param portal address of the portal, without a slash at its end */
    PrecedentFeed(String portal) {
        this.portal = portal;
    }

    /**
     * @param self address of the feed itself
     * @param title what is followed
     * @param now time of an empty feed
     */
    String of(List<Hit> hits, String self, String title, Instant now) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            element(out, "id", self);
            element(out, "title", title);
            element(
                    out,
                    "updated",
                    hits.stream()
                                    .map(PrecedentFeed::day)
                                    .max(Instant::compareTo)
                                    .orElse(now) + "");
            link(out, "self", self);
            for (Hit hit : hits) {
                entry(out, hit);
            }
            out.writeEndDocument();
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter out, Hit hit) throws XMLStreamException {
        String address = new Reference(hit, portal).address();
        out.writeStartElement("entry");
        element(out, "id", address);
        element(out, "title", hit.citation() + " " + hit.title());
        element(out, "updated", day(hit).toString());
        out.writeStartElement("author");
        element(out, "name", new Reference(hit, portal).court());
        out.writeEndElement();
        link(out, "alternate", address);
        if (hit.summary() != null && !hit.summary().isBlank()) {
            element(out, "summary", hit.summary());
        }
        out.writeEndElement();
    }

    private static Instant day(Hit hit) {
        return hit.dateOfDecision() == null
                ? Instant.EPOCH
                : hit.dateOfDecision().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static void element(XMLStreamWriter out, String name, String words) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(words.replaceAll("[\\p{Cntrl}&&[^\n\t]]", " "));
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String relation, String address) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", address);
    }
}
