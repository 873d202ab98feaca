package comity.ear.bench;

import comity.common.SystemTime;
import comity.decision.DecisionPublished;
import comity.precedent.EditorsWords;
import comity.precedent.PrecedentIndexing;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * The services of the house without its server: one bean a class, made when first asked for, all with the same entity
 * manager. What editors wrote is read as in the house; any other door to another module answers no; of the events only a publication is heard, by the precedents.
 */
final class Beans {

    private static final ClassLoader HERE = Beans.class.getClassLoader();

    private final Map<Class<?>, Object> made = new HashMap<>();
    private final EntityManager entityManager;
    private final Clock clock;

    Beans(EntityManager entityManager, Instant now) {
        this.entityManager = entityManager;
        this.clock = Clock.fixed(now, ZoneId.of("Europe/Zurich"));
    }

    <T> T bean(Class<T> type) {
        Object known = made.get(type);
        return type.cast(known == null ? make(type) : known);
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            made.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) || field.getType() == EntityManager.class) {
                    field.setAccessible(true);
                    field.set(bean, value(field));
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(jakarta.annotation.PostConstruct.class)) {
                    method.setAccessible(true);
                    method.invoke(bean);
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no " + type, e);
        }
    }

    private Object value(Field field) {
        Class<?> type = field.getType();
        if (type == EntityManager.class) {
            return entityManager;
        }
        if (type == Clock.class) {
            return field.isAnnotationPresent(SystemTime.class) ? Clock.systemUTC() : clock;
        }
        if (type == Event.class) {
            return proxy(Event.class, (proxy, method, arguments) -> hear(arguments));
        }
        if (type == EditorsWords.class) {
            return bean(PrecedentRoom.MODULE.stream()
                    .filter(known -> !known.isInterface() && EditorsWords.class.isAssignableFrom(known))
                    .findFirst()
                    .orElseThrow());
        }
        return type.isInterface() ? proxy(type, (proxy, method, arguments) -> no(method)) : bean(type);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(HERE, new Class<?>[] {type}, answers));
    }

    private static Object no(Method asked) {
        if (asked.getReturnType() == boolean.class) {
            return false;
        }
        throw new UnsupportedOperationException(asked + " is another module's");
    }

    private Object hear(Object[] arguments) throws Throwable {
        if (arguments != null && arguments.length == 1 && arguments[0] instanceof DecisionPublished published) {
            Method observer = PrecedentIndexing.class.getDeclaredMethod("published", DecisionPublished.class);
            observer.setAccessible(true);
            try {
                observer.invoke(bean(PrecedentIndexing.class), published);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
        return null;
    }
}
