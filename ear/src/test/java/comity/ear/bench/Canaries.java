package comity.ear.bench;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.decision.DecisionReading;
import comity.decision.IssuedDecision;
import comity.instrument.InstrumentRegistry;
import comity.party.ReferenceLoading;
import comity.precedent.AuthorityFinding;
import comity.precedent.CitationReading;
import comity.precedent.DecisionComparing;
import comity.precedent.FindAuthority;
import comity.precedent.PrecedentQuery;
import comity.precedent.PrecedentResults;
import comity.precedent.Precedents;
import comity.precedent.ProvisionReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Words that stand in sealed or redacted texts and nowhere else, and the search for them in all that is public: results
 * with facets, marked words and help with spelling; the lists from which feeds and exports are made; decisions that are
 * alike; the public papers, pages and pictures; and the terms of the index itself, which hold all that could be found.
 */
final class Canaries {

    private static final Actor ANYBODY = Actor.anybody();
    private static final int LISTED = 500;
    private static final int ENDING = 3;

    private final PrecedentRoom room;
    private final List<String> words = new ArrayList<>();
    private final List<String> planted = new ArrayList<>();
    private final List<ClosedCase> cases = new ArrayList<>();
    private final SplittableRandom chance = new SplittableRandom(2027);
    private List<String> leaks;

    Canaries(PrecedentRoom room) {
        this.room = room;
    }

    List<String> words() {
        return words;
    }

    /** A word that was written closed by other means. */
    void alsoClosed(String word) {
        words.add(word);
    }

    /** So many new words, in decisions that are brought to the index. */
    void plant(int many) throws SQLException {
        plant(many, false);
    }

    /** The same with nothing redacted: then there are leaks to be found. */
    void plantLeaking() throws SQLException {
        plant(ClosedCase.WORDS, true);
    }

    private void plant(int many, boolean leaking) throws SQLException {
        room.with(() -> {
            room.bean(ReferenceLoading.class).loadIfEmpty();
            room.bean(InstrumentRegistry.class).loadIfEmpty();
        });
        for (int i = 0; i < many; i += ClosedCase.WORDS) {
            List<String> closed =
                    Stream.generate(this::word).limit(ClosedCase.WORDS).toList();
            words.addAll(closed);
            planted.addAll(closed);
            cases.add(ClosedCase.play(room, closed, word(), leaking));
        }
        new IndexAtWork(room).finish();
    }

    private String word() {
        StringBuilder word = new StringBuilder("q");
        chance.ints(18, 'a', 'z' + 1).forEach(letter -> word.append((char) letter));
        return word.toString();
    }

    /** Whether the public words of the same decisions are found: else a search that finds nothing would prove nothing. */
    boolean openWordsFound() {
        return cases.stream()
                .allMatch(one -> search(one.open()).hits().stream()
                        .anyMatch(hit -> hit.slug().equals(one.redacted().slug())
                                && hit.places().stream()
                                        .anyMatch(place ->
                                                place.pieces().toString().contains(one.open()))));
    }

    /** Where a closed word is found, and which. */
    List<String> leaks() {
        if (leaks == null) {
            leaks = new ArrayList<>();
            words.forEach(this::ask);
            planted.forEach(this::askOtherwise);
            index();
            read();
        }
        return leaks;
    }

    private PrecedentResults search(String text) {
        return room.in(() -> room.bean(Precedents.class).search(PrecedentQuery.of(text)));
    }

    private void ask(String word) {
        found(word, word);
        List<PrecedentResults.Hit> list =
                room.in(() -> room.bean(Precedents.class).list(PrecedentQuery.of(word), LISTED));
        if (!list.isEmpty()) {
            leaks.add("list for feed and export: " + word);
        }
    }

    private void found(String typed, String word) {
        PrecedentResults found = search(typed);
        if (found.total() > 0 || !found.hits().isEmpty()) {
            leaks.add("search for " + typed + ": " + word);
        }
    }

    /** By its beginning and its end, among labels, misspelled, and in a sentence for which authority is sought. */
    private void askOtherwise(String word) {
        String slip = word.substring(0, 8) + word.charAt(9) + word.charAt(8) + word.substring(10);
        for (String typed : List.of(
                word.substring(0, word.length() - ENDING) + "*",
                "*" + word.substring(ENDING),
                "keyword:*" + word + "*",
                "party:*" + word + "*",
                "judge:*" + word + "*")) {
            found(typed, word);
        }
        tell("spelling help", search(slip).toString(), word);
        tell("spelling help beside another word", search(slip + " claim").toString(), word);
        String alike = room.in(
                () -> room.bean(AuthorityFinding.class).find(FindAuthority.of("The unit was " + word)).parts().stream()
                        .map(part -> part.hits().toString())
                        .toList()
                        .toString());
        tell("alike", alike, word);
    }

    private void tell(String where, String text, String word) {
        if (text.contains(word)) {
            leaks.add(where + ": " + word);
        }
    }

    private void tellAny(String where, String text) {
        words.forEach(word -> tell(where, text, word));
    }

    /** Every field of every index in the folder; a stem has the word's beginning at least. */
    private void index() {
        try (Stream<Path> folders = Files.walk(room.index())) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                try (Directory directory = FSDirectory.open(folder)) {
                    if (DirectoryReader.indexExists(directory)) {
                        terms(directory);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void terms(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (String field : new TreeSet<>(FieldInfos.getIndexedFields(reader))) {
                Terms terms = MultiTerms.getTerms(reader, field);
                for (String word : terms == null ? List.<String>of() : words) {
                    String beginning = word.substring(0, word.length() - ENDING);
                    TermsEnum all = terms.iterator();
                    if (all.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END
                            && all.term().utf8ToString().startsWith(beginning)) {
                        leaks.add("term of " + field + ": " + word);
                    }
                }
            }
        }
    }

    /** What is public without a question. */
    private void read() {
        tellAny("all results", search("").toString());
        tellAny(
                "newest",
                room.in(() -> room.bean(Precedents.class)
                                .list(
                                        new PrecedentQuery("", java.util.Map.of(), PrecedentQuery.Order.NEWEST, 1, 1),
                                        LISTED))
                        .toString());
        tellAny(
                "published",
                room.in(() -> room.bean(DecisionReading.class).published(null, null))
                        .toString());
        tellAny(
                "provision",
                room.in(() -> room.bean(ProvisionReading.class).of("H2-5")).toString());
        for (int i = 0; i < cases.size(); i++) {
            decision(cases.get(i).redacted(), cases.get((i + 1) % cases.size()).redacted());
            cases.get(i).sealed().forEach(this::sealed);
        }
    }

    private void decision(IssuedDecision decision, IssuedDecision other) {
        String slug = decision.slug();
        DecisionReading reading = room.bean(DecisionReading.class);
        tellAny("page of " + slug, room.in(() -> reading.read(slug, ANYBODY)).toString());
        tellAny("XML of " + slug, new String(room.in(() -> bytes(reading.akn(slug, ANYBODY))), StandardCharsets.UTF_8));
        tellAny("PDF of " + slug, text(room.in(() -> bytes(reading.pdf(slug, ANYBODY)))));
        tellAny(
                "graph of " + slug,
                room.in(() -> room.bean(CitationReading.class).around(slug)).toString());
        tellAny(
                "entry of " + slug,
                room.in(() -> room.bean(Precedents.class).named(slug)).toString());
        if (!other.slug().equals(slug)) {
            tellAny(
                    "comparison with " + slug,
                    room.in(() -> room.bean(DecisionComparing.class).compare(decision.citation(), other.citation()))
                            .toString());
        }
    }

    /** A sealed decision is as unknown as one that does not exist, under its very name. */
    private void sealed(String slug) {
        for (Runnable asked : List.<Runnable>of(
                () -> room.in(() -> room.bean(DecisionReading.class).read(slug, ANYBODY)),
                () -> room.in(() -> room.bean(Precedents.class).named(slug)),
                () -> room.in(() -> room.bean(CitationReading.class).around(slug)))) {
            try {
                asked.run();
                leaks.add("sealed decision: " + slug);
            } catch (NoSuchThing unknown) {
                // as it should be
            }
        }
    }

    private static byte[] bytes(DecisionReading.DecisionFile file) {
        try (InputStream in = file.bytes()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[-\\s\u00AD]+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
