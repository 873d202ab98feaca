package comity.process.common;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The named beans of this module, as the models call them. */
final class StepBeans {

    private static final Pattern CALL = Pattern.compile("[$#]\\{(\\w+)\\.(\\w+)\\((.*)\\)}");

    private final Map<String, Class<?>> beans = new TreeMap<>();

    StepBeans() {
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("comity.process")) {
            if (type.isAnnotatedWith(Named.class)) {
                beans.put(name(type), type.reflect());
            }
        }
    }

    private static String name(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        String simple = type.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }

    Map<String, Class<?>> all() {
        return beans;
    }

    /** The method an expression calls; empty when bean, method or number of arguments do not fit. */
    Optional<Method> resolve(String expression) {
        Matcher call = CALL.matcher(expression.trim());
        if (!call.matches() || !beans.containsKey(call.group(1))) {
            return Optional.empty();
        }
        int arguments = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
        return Arrays.stream(beans.get(call.group(1)).getMethods())
                .filter(method -> method.getName().equals(call.group(2)))
                .filter(method -> method.getParameterCount() == arguments)
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .findFirst();
    }
}
