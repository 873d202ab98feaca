package comity.ear.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the house, each a sentence. There are no exceptions but those named in the rule itself. */
class HouseRulesTest {

    private static final String EJB = "the ejb module";

    /** The two classes that hand the clocks out. */
    private static final List<String> CLOCK_MAKERS =
            List.of("comity.common.TribunalClock", "comity.common.TribunalClock$Offset");

    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .importPaths(classesOf("ejb"), classesOf("processes"), classesOf("web"), classesOf("ear"));
    }

    private static Path classesOf(String module) {
        return Path.of("..", module, "target", "classes");
    }

    private static DescribedPredicate<JavaClass> ejb() {
        return DescribedPredicate.describe(
                EJB,
                type -> type.getPackageName().startsWith("comity.")
                        && !type.getPackageName().startsWith("comity.process")
                        && !type.getPackageName().startsWith("comity.web")
                        && !type.getPackageName().startsWith("comity.ear"));
    }

    @Test
    void ejb_knows_neither_camunda_nor_faces_nor_rest() {
        noClasses()
                .that(ejb())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..", "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..")
                .check(house);
    }

    @Test
    void only_processes_knows_camunda() {
        noClasses()
                .that()
                .resideOutsideOfPackage("comity.process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(house);
    }

    @Test
    void web_and_processes_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage("comity.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("comity.process..")
                .check(house);
        noClasses()
                .that()
                .resideInAPackage("comity.process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("comity.web..")
                .check(house);
    }

    @Test
    void ejb_knows_neither_processes_nor_web() {
        noClasses()
                .that(ejb())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("comity.process..", "comity.web..", "comity.ear..")
                .check(house);
    }

    @Test
    void features_have_no_cycles() {
        slices().matching("comity.(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter().importPaths(classesOf("ejb")));
    }

    @Test
    void only_repositories_hold_an_entity_manager() {
        noFields()
                .that()
                .haveRawType(EntityManager.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Transactional.class)
                .check(house);
        noClasses()
                .that()
                .resideInAnyPackage("comity.process..", "comity.web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(house);
    }

    @Test
    void only_application_services_are_transactional() {
        noClasses()
                .that()
                .resideInAnyPackage("comity.process..", "comity.web..")
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(house);
    }

    @Test
    void entities_have_no_public_setters() {
        classes().that().areAnnotatedWith(Entity.class).should(haveNoSetters()).check(house);
    }

    @Test
    void nobody_asks_the_system_clock() {
        classes()
                .that(DescribedPredicate.describe(
                        "make no clock",
                        type -> !CLOCK_MAKERS.contains(type.getName())
                                && !type.getPackageName().startsWith("comity.ear")))
                .should(askTheGivenClock())
                .check(house);
    }

    /** A view is kept between requests and the produced clock cannot be: such a page would not open at all. */
    @Test
    void beans_of_a_view_ask_the_calendar_for_the_time() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.faces.view.ViewScoped")
                .should()
                .haveRawType(java.time.Clock.class)
                .check(house);
    }

    @Test
    void no_lazy_names() {
        noClasses().should().haveSimpleNameEndingWith("Impl").check(house);
        noClasses().should().haveSimpleNameEndingWith("Manager").check(house);
        noClasses().should().haveSimpleNameEndingWith("Helper").check(house);
        noClasses().should().haveSimpleNameEndingWith("Util").check(house);
        noClasses().should().haveSimpleNameEndingWith("Utils").check(house);
        noClasses().should().haveSimpleNameEndingWith("Data").check(house);
    }

    @Test
    void at_most_seven_collaborators() {
        classes().should(injectAtMost(7)).check(house);
    }

    private static ArchCondition<JavaClass> injectAtMost(int most) {
        return new ArchCondition<>("have at most " + most + " injected collaborators") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long injected = type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class) && !isClock(field))
                        .count();
                if (injected > most) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " injects " + injected));
                }
            }
        };
    }

    /** A clock is time, not a collaborator. */
    private static boolean isClock(JavaField field) {
        return field.getRawType().isEquivalentTo(Clock.class);
    }

    private static ArchCondition<JavaClass> haveNoSetters() {
        return new ArchCondition<>("have no public setters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getName().matches("set[A-Z].*")
                                && method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                        .forEach(method ->
                                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is public")));
            }
        };
    }

    private static ArchCondition<JavaClass> askTheGivenClock() {
        return new ArchCondition<>("ask only the clock they were given") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                    String owner = call.getTargetOwner().getName();
                    boolean zeroNow = owner.startsWith("java.time.")
                            && "now".equals(call.getName())
                            && call.getTarget().getRawParameterTypes().isEmpty();
                    boolean made =
                            "java.time.Clock".equals(owner) && call.getName().startsWith("system");
                    boolean millis = "java.lang.System".equals(owner) && "currentTimeMillis".equals(call.getName());
                    if (zeroNow || made || millis) {
                        events.add(SimpleConditionEvent.violated(call, call.getDescription()));
                    }
                }
            }
        };
    }
}
