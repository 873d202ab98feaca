package comity.db;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** All migrations of the house, in order; used by the server on start and by tests on a bare database. */
public final class Migrations {

    private Migrations() {}

    public static MigrateResult run(DataSource dataSource) {
        FluentConfiguration configuration = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(new V001__engine())
                .failOnMissingLocations(true)
                .validateMigrationNaming(true);
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration.load().migrate();
    }
}
