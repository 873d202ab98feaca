package comity.db;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.exception.SQLGrammarException;
import org.hibernate.query.QueryArgumentException;
import org.hibernate.query.SemanticException;
import org.hibernate.query.SyntaxException;
import org.hibernate.query.sqm.InterpretationException;
import org.hibernate.query.sqm.ParsingException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every query of every repository is one that the database understands. */
class RepositoriesTest {

    private static final Set<Class<?>> MISUNDERSTOOD = Set.of(
            SQLGrammarException.class,
            SemanticException.class,
            SyntaxException.class,
            ParsingException.class,
            InterpretationException.class,
            QueryArgumentException.class,
            org.hibernate.query.sqm.UnknownEntityException.class,
            org.hibernate.query.sqm.PathElementException.class);

    @Test
    void the_entities_fit_the_migrated_tables() {
        assertThat(RealDatabase.open().sessions().getMetamodel().getEntities()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_query_is_understood() {
        return RealDatabase.classes()
                .filter(RepositoriesTest::holdsAnEntityManager)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers())
                                && !Modifier.isPrivate(method.getModifiers())
                                && !method.isSynthetic())
                        .map(method -> DynamicTest.dynamicTest(
                                type.getSimpleName() + "." + method.getName(), () -> call(type, method))));
    }

    private static boolean holdsAnEntityManager(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.getType() == EntityManager.class);
    }

    private static void call(Class<?> type, Method method) {
        RealDatabase.open().tried(entityManager -> {
            try {
                var constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                Object repository = RealDatabase.with(entityManager, constructor.newInstance());
                method.setAccessible(true);
                method.invoke(
                        repository,
                        Arrays.stream(method.getParameterTypes())
                                .map(RepositoriesTest::anything)
                                .toArray());
            } catch (InvocationTargetException answered) {
                refuseMisunderstanding(answered);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            return null;
        });
    }

    /** With made-up arguments most answers are "no such row"; only a query nobody understands is a fault here. */
    private static void refuseMisunderstanding(InvocationTargetException answered) {
        for (Throwable cause = answered.getCause(); cause != null; cause = cause.getCause()) {
            Throwable now = cause;
            if (MISUNDERSTOOD.stream().anyMatch(kind -> kind.isInstance(now))) {
                throw new AssertionError(now.getMessage(), answered.getCause());
            }
        }
    }

    private static Object anything(Class<?> type) {
        if (type == String.class) {
            return "x";
        }
        if (type == Long.class || type == long.class) {
            return 1L;
        }
        if (type == Integer.class || type == int.class) {
            return 1;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        return collectionOrNull(type);
    }

    private static Object collectionOrNull(Class<?> type) {
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        return type.isAssignableFrom(List.class) && Collection.class.isAssignableFrom(type) ? List.of() : null;
    }
}
