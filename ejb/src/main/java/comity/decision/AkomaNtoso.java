package comity.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a decision as Akoma Ntoso 3.0 XML with the three FRBR names of work, expression and manifestation. */
@ApplicationScoped
public class AkomaNtoso {

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final Map<String, String> ISO_639_2 = Map.of("en", "eng", "fr", "fra", "ru", "rus");

    @Inject
    Clock clock;

    protected AkomaNtoso() {}

    AkomaNtoso(Clock clock) {
        this.clock = clock;
    }

    /** The full text or the public version. */
    byte[] of(Decision decision, boolean published) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            new AknWriter(xml, decision, published, clock.getZone()).write(NAMESPACE, language(decision.language()));
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no XML of " + decision.name().citation(), e);
        }
    }

    static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }

    private static String language(String tag) {
        return ISO_639_2.getOrDefault(tag, tag);
    }
}
