package comity.ear.container;

import comity.ear.launch.House;
import comity.ear.launch.Settings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Opens database and identity provider before Arquillian starts its server; only in the process made for it. */
public class Cellar implements LauncherSessionListener {

    private static House below;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        open();
    }

    private static synchronized void open() {
        String database = System.getProperty("container.database");
        if (database == null || below != null) {
            return;
        }
        Path build = Path.of(System.getProperty("comity.build")).toAbsolutePath();
        Settings settings = new Settings(
                Settings.Mode.TEST,
                build.resolve("container"),
                true,
                build,
                build.resolve("keycloak"),
                Map.of(
                        "COMITY_PORT_POSTGRESQL", database,
                        "COMITY_PORT_KEYCLOAK", System.getProperty("container.keycloak"),
                        "COMITY_PORT_COMITY", System.getProperty("container.http"),
                        "COMITY_OWN_DB_PASSWORD", System.getenv("COMITY_DB_PASSWORD")));
        below = House.openCellar(settings);
        System.setProperty("container.base", below.serverBase().toString());
    }
}
