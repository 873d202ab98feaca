package comity.editing;

import comity.common.Actor;
import comity.decision.DecisionReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The public version of a decision as Akoma Ntoso 3.0 with what editors have added (section 11): keywords as a
 * classification and headnotes as notes, both with the editor as their source. The file of the Tribunal stays as it is.
 */
@ApplicationScoped
@Transactional
public class EditedXml {

    private static final String EDITOR = "#editor";
    private static final String LANGUAGE = "en";

    @Inject
    DecisionReading decisions;

    @Inject
    EditedReading edited;

    /** @throws comity.access.NoSuchThing if no published decision has this address */
    public byte[] of(String slug) {
        List<HeadnoteView> headnotes = edited.headnotes(slug);
        try (InputStream in = decisions.akn(slug, Actor.anybody()).bytes()) {
            Document xml = parsed(in);
            if (!headnotes.isEmpty()) {
                add(xml, headnotes);
            }
            return written(xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IllegalStateException("no XML of " + slug, e);
        }
    }

    private static Document parsed(InputStream in) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(in);
    }

    /** The format wants a classification before the references and notes after them. */
    private static void add(Document xml, List<HeadnoteView> headnotes) {
        Element references = (Element)
                xml.getElementsByTagNameNS(namespace(xml), "references").item(0);
        Node meta = references.getParentNode();
        Element role = element(
                xml, "TLCRole", "eId", "editor", "href", "/akn/ontology/role/xs/esct-editor", "showAs", "Editor");
        references.appendChild(role);
        Map<String, Term> keywords = new LinkedHashMap<>();
        headnotes.forEach(note -> note.keywords().forEach(term -> keywords.put(term.id(), term)));
        if (!keywords.isEmpty()) {
            meta.insertBefore(classification(xml, keywords), references);
        }
        meta.insertBefore(notes(xml, headnotes), references.getNextSibling());
    }

    private static Element classification(Document xml, Map<String, Term> keywords) {
        Element classification = element(xml, "classification", "source", EDITOR);
        keywords.forEach((id, term) -> classification.appendChild(
                element(xml, "keyword", "value", id, "showAs", term.path().get(LANGUAGE), "dictionary", "#thesaurus")));
        return classification;
    }

    private static Element notes(Document xml, List<HeadnoteView> headnotes) {
        Element notes = element(xml, "notes", "source", EDITOR);
        for (HeadnoteView headnote : headnotes) {
            Element note = element(xml, "note", "eId", "headnote_" + headnote.place(), "class", "headnote");
            Element words = element(xml, "p");
            words.setTextContent(headnote.text());
            note.appendChild(words);
            notes.appendChild(note);
        }
        return notes;
    }

    private static Element element(Document xml, String name, String... attributes) {
        Element element = xml.createElementNS(namespace(xml), name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        return element;
    }

    private static String namespace(Document xml) {
        return xml.getDocumentElement().getNamespaceURI();
    }

    private static byte[] written(Document xml) throws TransformerException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(xml), new StreamResult(out));
        return out.toByteArray();
    }
}
