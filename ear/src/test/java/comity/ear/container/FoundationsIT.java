package comity.ear.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.party.Signatories;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every feature stands on, inside the server. */
@ExtendWith(ArquillianExtension.class)
class FoundationsIT {

    @Deployment
    static EnterpriseArchive ear() {
        return BuiltEar.with(FoundationsIT.class);
    }

    @Resource(lookup = "java:jboss/datasources/ComityDS")
    DataSource dataSource;

    @Inject
    Signatories signatories;

    @Inject
    AccessPolicy policy;

    @Test
    void the_schema_is_migrated_and_the_engine_has_its_tables() throws SQLException {
        assertTrue(number("select count(*) from flyway_schema_history where success") > 1);
        assertEquals(0, number("select count(*) from flyway_schema_history where not success"));
        assertTrue(number("select count(*) from information_schema.tables where lower(table_name) like 'act_%'") > 40);
    }

    @Test
    void the_cast_is_there() throws SQLException {
        assertFalse(signatories.isEmpty());
        assertEquals(17, number("select count(*) from signatory where acceptance <> 'NONE'"));
    }

    @Test
    void a_realm_role_alone_opens_nothing() {
        Actor stranger = new Actor("nobody", "Nobody", Set.of("registrar", "clerk", "admin"), null);
        assertFalse(policy.isRegistry(stranger));
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
