package comity.ear.portal;

import comity.ear.house.House;

/**
 * The work of an editor put into the database by SQL, for walks of those who read it: what they see does not depend on
 * by which door it was written. The search is told as the editor's services tell it, by a row of its queue.
 */
final class EditedBySql {

    private EditedBySql() {}

    /** A holding at a paragraph with what it makes of a provision. */
    static void holding(String slug, int paragraph, String kind, String status, String effect, String statement) {
        String id = next("holding_seq");
        House.change(
                "insert into holding (id, version, decision_id, statement, question, answer, category, kind, status,"
                        + " written_at) values (" + id + ", 0, " + decision(slug) + ", " + text(statement)
                        + ", 'What is due?', 'Notice.', null, " + text(kind) + ", " + text(status) + ", now())");
        House.change("insert into holding_paragraph values (" + id + ", 0, " + paragraph + ")");
        House.change("insert into provision_interpretation (holding_id, seq, provision, rule, effect) values (" + id
                + ", 0, 'H2-17', 'CONTEXT', " + text(effect) + ")");
        index(slug);
    }

    /** A published decision of the Appeals Chamber in this case, without a text: appeals have no door yet. */
    static void appeal(String reference, String slug) {
        String[] part = slug.split("-");
        String citation = "[" + part[0] + "] ESCT-A " + part[3];
        House.change("insert into decision (id, version, case_id, docket, type, year, running_number, citation, slug,"
                + " ecli, akn_uri, language, title, claimants, respondent, third_parties, date_of_decision, issued_at,"
                + " published_at, access_class, adoption) select " + next("decision_seq")
                + ", 0, c.id, c.docket_number,"
                + " 'A', " + part[0] + ", " + part[3] + ", " + text(citation) + ", " + text(slug) + ", " + text(slug)
                + ", " + text(slug) + ", 'en', c.title, 'XG', 'XI', '', '2026-01-02', now(), now(), 'PUB', 'ADOPTED'"
                + " from case_file c where c.docket_number = " + text(reference));
        House.change("insert into precedent_entry (id, version, kind, decision_id, slug, citation, citation_key, title,"
                + " type, year, date_of_decision, language, weight, kept_at) select " + next("precedent_entry_seq")
                + ", 0, 'DECISION', d.id, d.slug, d.citation, d.slug, d.title, 'A', d.year, d.date_of_decision, 'en',"
                + " 5, now() from decision d where d.slug = " + text(slug));
    }

    /** A headnote under a keyword, on the holdings of the decision. */
    static void headnote(String slug, String keyword, String words) {
        String id = next("headnote_seq");
        House.change("insert into headnote (id, version, decision_id, place, words) values (" + id + ", 0, "
                + decision(slug) + ", 1, " + text(words) + ")");
        House.change("insert into headnote_keyword values (" + id + ", 0, " + text(keyword) + ")");
        House.change("insert into headnote_holding select " + id + ", row_number() over (order by id) - 1, id"
                + " from holding where decision_id = " + decision(slug));
        index(slug);
    }

    /** Confirms how the citations of a decision treat those they cite. */
    static void treats(String slug, String earlier, String treatment) {
        House.change("update decision_citation set confirmed = true, depth = 2, treatment = " + text(treatment)
                + " where decision_id = " + decision(slug) + " and to_slug = " + text(earlier));
        index(earlier);
    }

    /** What was never issued by a panel is as if it had not been: it has no papers for those who read after this walk. */
    static void takenBack(String slug) {
        House.change("update holding set status = 'BAD' where decision_id = " + decision(slug));
        House.change("update decision set published_at = null, access_class = 'SIG' where slug = " + text(slug));
    }

    private static void index(String slug) {
        House.change("insert into index_outbox (entry_id, queued_at) select id, now() from precedent_entry"
                + " where slug = " + text(slug));
    }

    private static String decision(String slug) {
        return "(select id from decision where slug = " + text(slug) + ")";
    }

    private static String next(String sequence) {
        return House.rows("select nextval('" + sequence + "')").get(0);
    }

    private static String text(String words) {
        return "'" + words.replace("'", "''") + "'";
    }
}
