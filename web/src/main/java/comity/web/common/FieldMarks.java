package comity.web.common;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Ties each input to its hint and its fault for those who listen to the page, and marks it when it is wrong. */
public class FieldMarks implements SystemEventListener {

    private static final String WRONG = " is-invalid";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = FacesContext.getCurrentInstance();
        Map<String, UIComponent> named = new HashMap<>();
        collect((UIViewRoot) event.getSource(), named);
        named.values().forEach(component -> {
            if (component instanceof UIInput input) {
                mark(context, input, named);
            }
        });
    }

    private static void mark(FacesContext context, UIInput input, Map<String, UIComponent> named) {
        boolean wrong = !context.getMessageList(input.getClientId(context)).isEmpty();
        String described = named.containsKey(input.getId() + "-hint") ? input.getId() + "-hint" : "";
        Object style = input.getAttributes().get("styleClass");
        String plain = style == null ? "" : style.toString().replace(WRONG, "");
        if (wrong) {
            described = (described + " " + input.getId() + "-err").trim();
            input.getPassThroughAttributes().put("aria-invalid", "true");
            input.getAttributes().put("styleClass", plain + WRONG);
        } else if (style != null && !plain.equals(style)) {
            input.getPassThroughAttributes().remove("aria-invalid");
            input.getAttributes().put("styleClass", plain);
        }
        if (!described.isEmpty()) {
            input.getPassThroughAttributes().put("aria-describedby", described);
        }
    }

    private static void collect(UIComponent parent, Map<String, UIComponent> named) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            if (child.getId() != null && (!child.getId().endsWith("-hint") || child.isRendered())) {
                named.put(child.getId(), child);
            }
            collect(child, named);
        }
    }
}
