package comity.ear.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import comity.ear.story.CaseStory;
import comity.ear.story.Parties;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 0, rule 7: whoever changes the registers as superuser of the database is found out, line by line. */
class TamperingIT {

    private static OwnHouse own;
    private static String docketNumber;
    private static long caseId;

    private String saved;

    @BeforeAll
    static void a_case_in_consultations() {
        own = OwnHouse.open();
        CaseStory story = new CaseStory(own.desk(), new Parties(List.of("XB"), "XF"));
        story.file(Forms.complete(own.desk(), "XB", "XF", "Fenland"))
                .register()
                .serve()
                .reply();
        docketNumber = story.reference();
        caseId = own.number("select id from case_file where docket_number = '" + docketNumber + "'");
    }

    @BeforeEach
    void keep_what_is_true() {
        saved = "kept_" + UUID.randomUUID().toString().replace("-", "");
        own.superuser("create table " + saved + " as select * from docket_entry where case_id = " + caseId);
        assertThat(proofs()).as("whole before anything is touched").noneMatch(proof -> proof.hasNonNull("brokenSeq"));
    }

    @AfterEach
    void put_back_what_is_true() {
        own.superuser(
                "delete from docket_entry where case_id = " + caseId,
                "insert into docket_entry select * from " + saved,
                "drop table " + saved);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind",
                "stage",
                "args",
                "actor_id",
                "actor_name",
                "document_ids",
                "document_hashes",
                "nonce",
                "previous_hash",
                "hash"
            })
    void one_changed_byte_is_found_whatever_it_belongs_to(String column) {
        int line = Integer.parseInt(own.column("select max(seq) from docket_entry where register = 'DOCKET' and "
                        + column + " <> '' and case_id = " + caseId)
                .get(0));
        own.superuser("update docket_entry set " + column + " = overlay(" + column + " placing"
                + " (case when left(" + column + ", 1) = '1' then '2' else '1' end) from 1 for 1) where case_id = "
                + caseId + " and register = 'DOCKET' and seq = " + line);
        assertBroken("DOCKET", line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entered_at = entered_at + interval '1 millisecond'", "access_class = 'PUB', side = 'PUB'"})
    void a_moved_instant_and_a_lowered_class_are_found(String change) {
        own.superuser("update docket_entry set " + change + " where case_id = " + caseId
                + " and register = 'DOCKET' and seq = 3");
        assertBroken("DOCKET", 3);
    }

    @ParameterizedTest
    @CsvSource({"DOCKET, 1", "DOCKET, 4", "DOCKET, last", "FILING, 1", "FILING, last", "REG, 1", "REG, last"})
    void a_line_taken_out_is_named_in_every_register(String register, String which) {
        int line = line(register, which);
        own.superuser("delete from docket_entry where case_id = " + caseId + " and register = '" + register
                + "' and seq = " + line);
        assertBroken(register, line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOCKET", "FILING"})
    void two_lines_that_change_places_are_found_at_the_first_of_them(String register) {
        int last = line(register, "last");
        own.superuser(seq(register, last, 0), seq(register, last - 1, last), seq(register, 0, last - 1));
        assertBroken(register, last - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FILING", "REG"})
    void one_changed_byte_is_found_in_the_filing_register_and_in_a_closed_room(String register) {
        own.superuser("update docket_entry set args = args || '.' where case_id = " + caseId + " and register = '"
                + register + "' and seq = 1");
        assertBroken(register, 1);
    }

    @Test
    void a_filing_register_written_anew_no_longer_fits_the_docket() {
        int last = line("FILING", "last");
        own.superuser("update docket_entry set hash = repeat('a', 64) where case_id = " + caseId
                + " and register = 'FILING' and seq = " + last);
        assertBroken("FILING", last);
        assertThat(own.desk()
                        .get("xa.agent", "cases/" + docketNumber + "/proof")
                        .number("brokenSeq"))
                .as("anyone sees that line 1 no longer carries the last hash of the filing register")
                .isEqualTo(1);
    }

    private static String seq(String register, int from, int to) {
        return "update docket_entry set seq = " + to + " where case_id = " + caseId + " and register = '" + register
                + "' and seq = " + from;
    }

    private static int line(String register, String which) {
        return which.equals("last")
                ? (int) own.number("select max(seq) from docket_entry where case_id = " + caseId + " and register = '"
                        + register + "'")
                : Integer.parseInt(which);
    }

    private static JsonNode proofs() {
        return own.desk()
                .get("clerk1", "cases/" + docketNumber + "/proofs")
                .ok()
                .body();
    }

    private static void assertBroken(String register, int line) {
        JsonNode proofs = proofs();
        for (JsonNode proof : proofs) {
            if (proof.path("register").asText().equals(register)) {
                assertThat(proof.path("brokenSeq").asInt())
                        .as(proofs.toString())
                        .isEqualTo(line);
                return;
            }
        }
        throw new AssertionError("no proof of " + register + " in " + proofs);
    }
}
