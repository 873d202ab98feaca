package comity.db;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Hibernate asks its integrators before it validates the schema: the place to migrate. */
public class MigrationsBeforePersistence implements Integrator {

    private static final String DATA_SOURCE = "java:jboss/datasources/ComityDS";

    /** The name looked up is a constant of the house, never anything a user sent. */
    @Override
    @SuppressWarnings("BanJNDI")
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessionFactory) {
        Object given = sessionFactory.getProperties().get(JdbcSettings.DATASOURCE);
        try {
            Migrations.run(given instanceof DataSource direct ? direct : InitialContext.doLookup(DATA_SOURCE));
        } catch (NamingException absent) {
            throw new IllegalStateException("The server has no data source " + DATA_SOURCE, absent);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry registry) {
        // the schema stays
    }
}
