package comity.ear.container;

import java.io.File;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
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
        ear.addAsModule(Testable.archiveToTest(web));
        return ear;
    }
}
