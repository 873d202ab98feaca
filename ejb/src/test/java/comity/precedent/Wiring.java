package comity.precedent;

import comity.access.MediationDoor;
import comity.access.PanelDoor;
import comity.common.SystemTime;
import comity.decision.DecisionPublished;
import comity.editing.EditedForSearch;
import comity.savedsearch.SearchAlerts;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the module's beans without a server: injected fields are filled, one bean a class, one entity manager for
 * all. Events reach the precedent's queue and the alerts, and nobody else.
 */
final class Wiring {

    private static final Clock CLOCK = Clock.fixed(Library.NOW, ZoneId.of("Europe/Zurich"));

    private final EntityManager manager;
    private final Map<Class<?>, Object> beans = new HashMap<>();

    Wiring(EntityManager manager) {
        this.manager = manager;
    }

    <T> T bean(Class<T> type) {
        Object known = beans.get(type);
        return type.cast(known == null ? make(type) : known);
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) || field.getType() == EntityManager.class) {
                    field.setAccessible(true);
                    boolean machine = field.isAnnotationPresent(SystemTime.class);
                    field.set(bean, machine ? Clock.systemUTC() : value(field.getType()));
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

    private Object value(Class<?> type) {
        if (type == EntityManager.class) {
            return manager;
        }
        if (type == Clock.class) {
            return CLOCK;
        }
        if (type == MediationDoor.class) {
            return (MediationDoor) (person, caseId) -> false;
        }
        if (type == PanelDoor.class) {
            return (PanelDoor) caseId -> false;
        }
        if (type == EditorsWords.class) {
            return bean(EditedForSearch.class);
        }
        return type == Event.class ? events() : bean(type);
    }

    private Event<?> events() {
        return (Event<?>) Proxy.newProxyInstance(
                Wiring.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                    if (args != null && args.length == 1 && args[0] instanceof DecisionPublished published) {
                        bean(PrecedentIndexing.class).published(published);
                        bean(SearchAlerts.class).published(published);
                    }
                    return null;
                });
    }
}
