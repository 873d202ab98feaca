package comity.ear.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, with the test class put into its web module. */
final class BuiltEar {

    private BuiltEar() {}

    static EnterpriseArchive with(Class<?>... tests) {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "comity.ear")
                .importFrom(new File(System.getProperty("comity.build"), "comity.ear"))
                .as(EnterpriseArchive.class);
        WebArchive web = ear.getAsType(WebArchive.class, "/comity-web.war").addClasses(tests);
        openTo("/ArquillianServletRunnerEE9", web);
        ear.addAsModule(Testable.archiveToTest(web));
        return ear;
    }

    /** Everything is closed to who has not signed in: the test's own servlet needs an opening. */
    private static void openTo(String path, WebArchive web) {
        try (InputStream in = web.get("/WEB-INF/web.xml").getAsset().openStream()) {
            String opened = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(
                            "<url-pattern>/signed-out</url-pattern>",
                            "<url-pattern>/signed-out</url-pattern><url-pattern>" + path + "</url-pattern>");
            web.delete("/WEB-INF/web.xml");
            web.addAsWebInfResource(new StringAsset(opened), "web.xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
