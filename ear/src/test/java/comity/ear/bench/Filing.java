package comity.ear.bench;

import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.SmallPdf;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Agents of sixteen States who file at the same time. The files of their exhibits were sent in before, as a guided
 * filing does; the filing names them.
 */
final class Filing {

    static final int CLIENTS = 16;

    private static final String[] STATES = {
        "XA", "XB", "XC", "XD", "XE", "XF", "XG", "XH", "XI", "XJ", "XK", "XL", "XM", "XN", "XO", "XP"
    };
    private static final int FILES = 4;

    private final Site site;
    private final Desk desk;
    private final LocalDate today;
    private final List<ConcurrentLinkedQueue<List<Long>>> uploads = new ArrayList<>();

    Filing(Site site) {
        this.site = site;
        this.desk = new Desk(site.url(), site.tokens());
        this.today = LocalDate.ofInstant(desk.now(), ZoneOffset.UTC);
    }

    private static String agent(int client) {
        return STATES[client].toLowerCase(Locale.ROOT) + ".agent";
    }

    /** Sends the same four files in once for each client, and gives each as many rows of them as it will file. */
    void prepare(int filings) throws SQLException {
        uploads.clear();
        try (Connection connection = site.connect()) {
            for (int client = 0; client < CLIENTS; client++) {
                List<Long> originals = new ArrayList<>();
                for (int i = 0; i < FILES; i++) {
                    originals.add(desk.upload(
                            agent(client),
                            "exhibit-" + i + ".pdf",
                            SmallPdf.of("Exhibit " + i, "of " + STATES[client])));
                }
                uploads.add(copies(connection, originals, filings / CLIENTS + 1));
            }
        }
    }

    private static ConcurrentLinkedQueue<List<Long>> copies(Connection connection, List<Long> originals, int times)
            throws SQLException {
        ConcurrentLinkedQueue<List<Long>> sets = new ConcurrentLinkedQueue<>();
        List<List<Long>> columns = new ArrayList<>();
        for (Long original : originals) {
            List<Long> ids = new ArrayList<>();
            try (PreparedStatement copy = connection.prepareStatement("insert into upload (id, file_name, media_type,"
                    + " byte_size, sha256, pages, owner_id, received_at, attached) select nextval('upload_seq'),"
                    + " file_name, media_type, byte_size, sha256, pages, owner_id, received_at, false from upload,"
                    + " generate_series(1, ?) where id = ? returning id")) {
                copy.setInt(1, times);
                copy.setLong(2, original);
                try (ResultSet rows = copy.executeQuery()) {
                    while (rows.next()) {
                        ids.add(rows.getLong(1));
                    }
                }
            }
            columns.add(ids);
        }
        for (int i = 0; i < times; i++) {
            int row = i;
            sets.add(columns.stream().map(ids -> ids.get(row)).toList());
        }
        return sets;
    }

    /** One filing: the signed form of one claim with full powers and three exhibits. */
    void file(int client, long turn) {
        List<Long> files = uploads.get(client).poll();
        if (files == null) {
            throw new IllegalStateException("more filings than files were made ready");
        }
        String claimant = STATES[client];
        String respondent = STATES[(client + 1 + (int) (turn % (STATES.length - 1))) % STATES.length];
        ClaimText text = new ClaimText(List.of(claimant), respondent, "Measures of the benchmark " + turn);
        text.credentials(files.get(0));
        for (int i = 1; i < files.size(); i++) {
            text.exhibit(files.get(i), "Exhibit " + i, today.minusDays(30), "PTY");
        }
        text.claim(
                "MIL-EXER",
                "The claimant alleges that exercise " + turn + " of series " + System.nanoTime()
                        + " was held near its border without notice.",
                List.of("H2-17", "VD11-V"),
                today.minusDays(90),
                today.minusDays(60));
        String agent = agent(client);
        desk.post(
                        agent,
                        "claims",
                        Map.of("form", text.form(), "signature", Map.of("name", desk.nameOf(agent), "forAll", true)))
                .ok();
    }
}
