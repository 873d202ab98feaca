package comity.web.common;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Lets a page read a record's component, or another accessor without arguments, as a property. */
public class RecordResolver extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        try {
            context.setPropertyResolved(base, property);
            return accessor.invoke(base);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new PropertyNotFoundException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return accessor.getReturnType();
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean ours = accessor(base, property) != null;
        context.setPropertyResolved(ours);
        return ours;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // records cannot be changed: not resolved here
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? Object.class : null;
    }

    private static Method accessor(Object base, Object property) {
        if (!(base instanceof Record) || !(property instanceof String name)) {
            return null;
        }
        try {
            return base.getClass().getMethod(name);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
