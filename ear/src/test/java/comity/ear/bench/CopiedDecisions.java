package comity.ear.bench;

import comity.decision.NeutralCitation;
import comity.ear.bench.InventedDecision.Access;
import comity.precedent.LabelKind;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * Writes an invented collection into the tables of the record as publication would have left them: every decision with
 * its citations; of what is published the public entry with its labels and paragraphs; of what is sealed or redacted
 * the closed words beside. Nothing is put into the index here.
 */
final class CopiedDecisions {

    private static final int AT_ONCE = 2000;
    private static final String PUBLISHED = "2027-01-04T09:00:00Z";

    private enum Table {
        DECISION("decision (id, version, case_id, docket, type, year, running_number, citation, slug, ecli, akn_uri,"
                + " language, title, summary, public_summary, claimants, respondent, third_parties, date_of_decision,"
                + " issued_at, published_at, access_class, adoption)"),
        LINE("decision_line (decision_id, seq, kind, level, number, words, public_words)"),
        CITATION("decision_citation (decision_id, seq, from_paragraph, to_slug, to_citation, to_paragraph, treatment,"
                + " extracted_by, confirmed)"),
        ENTRY("precedent_entry (id, version, kind, decision_id, slug, citation, citation_key, title, summary, type,"
                + " year, date_of_decision, language, weight, docket, kept_at, indexed_at)"),
        LABEL("precedent_label (entry_id, seq, kind, value)"),
        PARAGRAPH("precedent_paragraph (id, entry_id, seq, number, heading, language, words)");

        private final String columns;

        Table(String columns) {
            this.columns = columns;
        }
    }

    private final Map<Table, StringBuilder> rows = new LinkedHashMap<>();
    private long paragraphs;
    private long passages;
    private int published;

    private CopiedDecisions() {
        for (Table table : Table.values()) {
            rows.put(table, new StringBuilder());
        }
    }

    /** What was written: decisions that everybody may read, and their paragraphs. */
    record Written(int published, long paragraphs) {}

    static Written write(PrecedentRoom room, Invented invented) throws SQLException, IOException {
        CopiedDecisions copied = new CopiedDecisions();
        try (Connection connection = room.connect()) {
            connection.createStatement().execute("set session_replication_role = replica");
            for (int i = 0; i < invented.count(); i++) {
                copied.add(invented, invented.decision(i));
                if ((i + 1) % AT_ONCE == 0 || i + 1 == invented.count()) {
                    copied.send(connection);
                }
            }
        }
        room.execute(
                "select setval('decision_seq', 100 + " + invented.count() + ")",
                "select setval('precedent_entry_seq', 100 + " + invented.count() + ")",
                "select setval('precedent_paragraph_seq', 100 + " + copied.passages + ")",
                "vacuum analyze");
        return new Written(copied.published, copied.paragraphs);
    }

    private void send(Connection connection) throws SQLException, IOException {
        for (Map.Entry<Table, StringBuilder> table : rows.entrySet()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table.getKey().columns + " from stdin",
                            new StringReader(table.getValue().toString()));
            table.getValue().setLength(0);
        }
    }

    private void row(Table table, Object... values) {
        StringBuilder text = rows.get(table);
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : plain(values[i].toString()));
        }
        text.append('\n');
    }

    private static String plain(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private void add(Invented invented, InventedDecision decision) {
        decision(decision);
        for (int i = 0; i < decision.cites().size(); i++) {
            NeutralCitation cited = invented.citation(decision.cites().get(i));
            row(
                    Table.CITATION,
                    decision.id(),
                    i,
                    decision.paragraphOf(i),
                    cited.slug(),
                    cited,
                    1,
                    "CITED",
                    "AUTO",
                    false);
        }
        if (decision.closed() != null) {
            String words = "The officer " + decision.closed() + " gave the order.";
            String left = decision.access() == Access.SEALED ? null : "The officer […] gave the order.";
            row(Table.LINE, decision.id(), 0, "PARAGRAPH", 0, 1, words, left);
        }
        if (decision.isPublic()) {
            entry(decision);
        }
    }

    private void decision(InventedDecision decision) {
        NeutralCitation name = decision.citation();
        row(
                Table.DECISION,
                decision.id(),
                0,
                decision.id(),
                docket(decision),
                name.type(),
                name.year(),
                name.number(),
                name,
                name.slug(),
                name.ecli(),
                name.aknUri(decision.date()),
                decision.tongue().code(),
                decision.title(),
                decision.summary(),
                decision.isPublic() ? decision.summary() : null,
                "XA",
                "XB",
                "",
                decision.date(),
                PUBLISHED,
                decision.isPublic() ? PUBLISHED : null,
                decision.isPublic() ? "PUB" : "SIG",
                decision.adoption());
    }

    private static String docket(InventedDecision decision) {
        return "ESCT-" + decision.citation().year() + "-" + decision.id();
    }

    private void entry(InventedDecision decision) {
        NeutralCitation name = decision.citation();
        published++;
        row(
                Table.ENTRY,
                decision.id(),
                0,
                "DECISION",
                decision.id(),
                name.slug(),
                name,
                name.toString().replaceAll("[^\\p{L}\\p{N}]", ""),
                decision.title(),
                decision.summary(),
                name.type(),
                name.year(),
                decision.date(),
                decision.tongue().code(),
                decision.weight(),
                docket(decision),
                PUBLISHED,
                PUBLISHED);
        labels(decision);
        passages(decision);
    }

    private void labels(InventedDecision decision) {
        int seq = 0;
        for (Map.Entry<LabelKind, List<String>> labels : decision.labels().entrySet()) {
            for (String value : labels.getValue()) {
                row(Table.LABEL, decision.id(), seq++, labels.getKey(), value);
            }
        }
    }

    private void passages(InventedDecision decision) {
        paragraphs += decision.paragraphs().size();
        int place = 0;
        for (InventedDecision.Passage passage : decision.passages()) {
            row(
                    Table.PARAGRAPH,
                    ++passages,
                    decision.id(),
                    place++,
                    passage.number(),
                    passage.isHeading() ? 1 : null,
                    decision.tongue().code(),
                    passage.words());
        }
    }
}
