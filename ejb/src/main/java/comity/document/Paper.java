package comity.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A paper of the Tribunal before it is printed: a receipt, a certificate, a notice, an order, a decision. It holds
 * words only; {@link Papers} gives it its form. All text is plain text but prose, which knows three marks, so nothing
 * in it can change the page.
 */
public record Paper(
        String language,
        String heading,
        String reference,
        String title,
        Instant made,
        List<Meta> meta,
        List<Part> parts,
        List<Signature> signatures) {

    /** A labelled line under the heading, for example "Claimant: Aurelia". */
    public record Meta(String label, String value) {}

    /** Who signs, in which office, and where and when. */
    public record Signature(String name, String office, String placeAndDate) {}

    /** One piece of the body, in the order in which it is read. */
    public sealed interface Part permits Heading, Text, Numbered, Prose, Quote, Formula, Table {}

    /** A heading of level 1, 2 or 3. */
    public record Heading(int level, String text) implements Part {}

    /** A paragraph without a number. */
    public record Text(String text) implements Part {}

    /** A paragraph with the number it is cited by. */
    public record Numbered(String number, String text) implements Part {}

    /** How marked words stand on the page. */
    public enum Manner {
        NUMBERED,
        QUOTE,
        ITEM
    }

    /** Words with the marks of {@link Marked}, with the number or letter they are cited by, or null. */
    public record Prose(String number, Manner manner, Marked words) implements Part {}

    /** A quotation, set in. */
    public record Quote(String text) implements Part {}

    /** The closing formula of a decision, the only centred text. */
    public record Formula(String text) implements Part {}

    /** A table with its caption; rows are never broken across pages. */
    public record Table(String caption, List<String> head, List<List<String>> rows) implements Part {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public Paper {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(made, "made");
        meta = List.copyOf(meta);
        parts = List.copyOf(parts);
        signatures = List.copyOf(signatures);
    }

    /** Whether the words stand anywhere in the paper. */
    boolean names(String words) {
        return toString().contains(words);
    }

    Paper with(List<Part> others) {
        return new Paper(language, heading, reference, title, made, meta, others, signatures);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Begins a paper; {@code made} is the moment that the paper itself carries as its date of making. */
    public static Composer of(String language, String heading, Instant made) {
        return new Composer(language, heading, made);
    }

    /** Puts a paper together line by line. */
    public static final class Composer {
        private final String language;
        private final String heading;
        private final Instant made;
        private String reference;
        private String title;
        private final List<Meta> meta = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<Signature> signatures = new ArrayList<>();

        private Composer(String language, String heading, Instant made) {
            this.language = language;
            this.heading = heading;
            this.made = made;
        }

        /** The docket number, filing reference or citation, repeated at the foot of every page. */
        public Composer reference(String value) {
            reference = value;
            return this;
        }

        /** The title of the case. */
        public Composer title(String value) {
            title = value;
            return this;
        }

        /** A labelled line; left out when there is nothing to say. */
        public Composer meta(String label, Object value) {
            if (value != null && !value.toString().isBlank()) {
                meta.add(new Meta(label, value.toString()));
            }
            return this;
        }

        public Composer heading(int level, String text) {
            parts.add(new Heading(level, text));
            return this;
        }

        public Composer text(String text) {
            parts.add(new Text(text));
            return this;
        }

        public Composer numbered(Object number, String text) {
            parts.add(new Numbered(number.toString(), text));
            return this;
        }

        public Composer quote(String text) {
            parts.add(new Quote(text));
            return this;
        }

        public Composer marked(Object number, Manner manner, String source) {
            parts.add(new Prose(number == null ? null : number.toString(), manner, Marked.of(source)));
            return this;
        }

        public Composer formula(String text) {
            parts.add(new Formula(text));
            return this;
        }

        public Composer table(String caption, List<String> head, List<List<String>> rows) {
            parts.add(new Table(caption, head, rows));
            return this;
        }

        public Composer add(Part part) {
            parts.add(part);
            return this;
        }

        public Composer signed(String name, String office, String placeAndDate) {
            signatures.add(new Signature(name, office, placeAndDate));
            return this;
        }

        public Paper done() {
            return new Paper(language, heading, reference, title, made, meta, parts, signatures);
        }
    }
}
