package comity.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.decision.DecisionReading;
import comity.decision.DecisionType;
import comity.decision.IssuedDecision;
import comity.decision.Treatment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Section 11: what everyone reads of the editors' work, on the real database. */
class EditedReadingTest extends EditingScene {

    private final EditedReading reading = court.get(EditedReading.class);

    @Test
    void a_decision_is_read_with_headnotes_holdings_and_who_cites_it_confirmed_or_not() {
        IssuedDecision earlier = published("Silence may be consent.", "A stay is no transit.");
        Long holding = holding(earlier, "Silence may be consent.", 1);
        headnote(earlier, "Silence is enough.", holding);
        IssuedDecision later = published("As in " + earlier.citation() + ", § 1.", "See " + earlier.citation() + ".");
        treat(later, 1, Treatment.FOLLOWED);
        court.forget();
        EditedDecision edited = reading.of(earlier.citation());
        assertThat(edited.slug()).isEqualTo(earlier.slug());
        assertThat(edited.headnotes())
                .singleElement()
                .satisfies(note -> assertThat(note.paragraphs()).containsExactly(1));
        assertThat(edited.holdings()).extracting(HoldingView::id).containsExactly(holding);
        assertThat(edited.treatments()).isEqualTo(Map.of(Treatment.FOLLOWED, 1L));
        assertThat(edited.citedBy())
                .extracting(cited -> cited.slug() + " " + cited.fromParagraph() + " " + cited.toParagraph() + " "
                        + cited.treatment() + " " + cited.confirmed() + " " + cited.depth())
                .containsExactly(later.slug() + " 1 1 FOLLOWED true 2", later.slug() + " 2 null CITED false null");
    }

    @Test
    void what_was_redacted_or_is_not_published_is_no_citation_and_no_treatment() {
        IssuedDecision earlier = published("Silence may be consent.");
        published(
                DecisionType.P,
                decidedCase(),
                without(1, "Left out."),
                "The witness Kerr relied on " + earlier.citation() + ", § 1.");
        IssuedDecision notYet = issued(DecisionType.P, decidedCase(), "See " + earlier.citation() + ".");
        court.forget();
        assertThat(reading.of(earlier.slug()).citedBy()).isEmpty();
        assertThatThrownBy(() -> reading.of(notYet.slug())).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> court.get(EditedXml.class).of(notYet.slug())).isInstanceOf(NoSuchThing.class);
        assertThat(court.get(EditedForSearch.class).of(List.of(notYet.id()))).isEmpty();
        assertThat(reading.flags(List.of(notYet.slug(), "1999-ESCT-P-1"))).isEmpty();
    }

    @Test
    void decisions_of_a_list_are_read_together() {
        IssuedDecision one = published("Silence may be consent.");
        IssuedDecision other = published("See " + one.citation() + ", § 1.");
        IssuedDecision bare = published("Nothing.");
        Long doubted = holding(one, "Silence may be consent.", 1);
        holding(one, "It ends with a word.", 1);
        headnote(one, "Silence is enough.", doubted);
        court.get(CitationEditing.class)
                .treat(
                        other.slug(),
                        1,
                        new TreatCitation(version(other), Treatment.QUESTIONED, 1, doubted, false),
                        EDITOR);
        court.forget();
        List<String> slugs = List.of(one.slug(), other.slug(), bare.slug());
        assertThat(reading.standing(slugs))
                .isEqualTo(Map.of(one.slug(), Map.of(HoldingStatus.GOOD, 1L, HoldingStatus.DOUBTED, 1L)));
        assertThat(reading.flags(slugs)).isEqualTo(Map.of(one.slug() + "#1", HoldingStatus.DOUBTED));
        assertThat(reading.headnotes(slugs).keySet()).containsExactly(one.slug());
    }

    @Test
    void a_keyword_is_read_with_those_around_it_and_the_headnotes_under_it() {
        IssuedDecision decision = published("Silence may be consent.");
        Long holding = holding(decision, "Silence may be consent.", 1);
        headnote(decision, "Silence is enough.", holding);
        court.forget();
        KeywordView keyword = reading.keyword("consent.silence");
        assertThat(keyword.broader().id()).isEqualTo("consent");
        assertThat(keyword.narrower()).isEmpty();
        assertThat(keyword.headnotes()).extracting(HeadnoteView::slug).contains(decision.slug());
        KeywordView above = reading.keyword("consent");
        assertThat(above.broader()).isNull();
        assertThat(above.narrower()).extracting(Term::id).contains("consent.silence", "consent.revocation");
        assertThat(above.headnotes()).extracting(HeadnoteView::slug).contains(decision.slug());
        assertThat(reading.keyword("consent.revocation").related())
                .extracting(Term::id)
                .containsExactlyInAnyOrder("remedies.reasonable-period", "remedies.withdrawal");
        assertThatThrownBy(() -> reading.keyword("weather")).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void the_xml_with_headnotes_has_them_where_the_format_wants_them_and_the_sealed_file_stays_as_it_is()
            throws Exception {
        IssuedDecision decision = published("Silence may be consent.");
        assertThat(children(court.get(EditedXml.class).of(decision.slug())))
                .as("nothing was written")
                .containsExactly("identification", "references");
        headnote(decision, "Silence < nothing & is enough.", holding(decision, "Silence may be consent.", 1));
        court.forget();
        byte[] xml = court.get(EditedXml.class).of(decision.slug());
        assertThat(children(xml)).containsExactly("identification", "classification", "references", "notes");
        Document read = read(xml);
        Element keyword = (Element) read.getElementsByTagName("keyword").item(0);
        assertThat(keyword.getAttribute("value")).isEqualTo("consent.silence");
        assertThat(keyword.getAttribute("showAs")).isEqualTo("host-nation consent › silence");
        assertThat(read.getElementsByTagName("note").item(0).getTextContent())
                .isEqualTo("Silence < nothing & is enough.");
        try (InputStream own = court.get(DecisionReading.class)
                .akn(decision.slug(), Actor.anybody())
                .bytes()) {
            assertThat(new String(own.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("is enough");
        }
    }

    private static List<String> children(byte[] xml) throws Exception {
        List<String> names = new ArrayList<>();
        Node child = read(xml).getElementsByTagName("meta").item(0).getFirstChild();
        while (child != null) {
            names.add(child.getNodeName());
            child = child.getNextSibling();
        }
        return names;
    }

    private static Document read(byte[] xml) throws Exception {
        try (InputStream in = new ByteArrayInputStream(xml)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void headnote(IssuedDecision decision, String text, Long holding) {
        court.get(HeadnoteEditing.class)
                .write(
                        decision.slug(),
                        null,
                        new WriteHeadnote(null, null, text, List.of("consent.silence"), List.of(holding)),
                        EDITOR);
    }
}
