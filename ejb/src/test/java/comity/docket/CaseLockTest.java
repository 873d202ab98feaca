package comity.docket;

import static org.assertj.core.api.Assertions.assertThat;

import comity.db.RealDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two acts on one case wait for each other and both succeed, whatever the second had read before it waited. */
class CaseLockTest {

    private static final long LOCKED = -71;
    private static final long OTHER = -72;

    private final RealDatabase database = RealDatabase.open();

    @BeforeEach
    void two_cases_on_file() throws SQLException {
        run("insert into signatory (code, name, kind, acceptance, reservations, valid_from)"
                + " values ('Z7', 'Zedland', 'STATE', 'GENERAL', '', date '2020-01-01')");
        for (long id : new long[] {LOCKED, OTHER}) {
            run("insert into case_file (id, version, filing_reference, title, claimants, respondent, state,"
                    + " urgent_order, language, public_summary, filed_at) values (" + id + ", 0, 'F-7" + id
                    + "', 'As it was', 'Z7', 'Z7', 'FILED', false, 'en', '', now())");
        }
    }

    @AfterEach
    void and_off_again() throws SQLException {
        run("delete from case_file where respondent = 'Z7'");
        run("delete from signatory where code = 'Z7'");
    }

    @Test
    void what_was_read_before_the_lock_is_read_again_after_it() {
        String title = database.tried(first -> {
            CaseFile early = first.find(CaseFile.class, OTHER);
            assertThat(early.title()).isEqualTo("As it was");
            changed(OTHER);
            files(first).lock(LOCKED);
            return early.title();
        });
        assertThat(title).isEqualTo("As it is");
    }

    @Test
    void an_act_that_read_its_case_early_can_still_write_it() {
        database.tried(first -> {
            CaseFile early = first.find(CaseFile.class, LOCKED);
            changed(LOCKED);
            files(first).lock(LOCKED).moveTo(CaseState.EXAMINATION);
            first.flush();
            assertThat(early.title()).isEqualTo("As it is");
            return null;
        });
    }

    private static CaseFiles files(EntityManager entityManager) {
        return RealDatabase.with(entityManager, new CaseFiles());
    }

    /** What another transaction did in the meantime. */
    private void changed(long id) {
        try {
            run("update case_file set version = version + 1, title = 'As it is' where id = " + id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
