package comity.web.common;

import comity.common.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The faults of a form: beside each field ({@code has}, {@code of}) and in the summary ({@code all}). */
@Named
@RequestScoped
public class Faults {

    /**
     * One line of the summary.
     *
     * @param anchor id of the field, or null
     */
    public record Line(String anchor, String text, String rule) {}

    @Inject
    Done done;

    static void add(FacesContext context, Refusal refusal) {
        RefusalTexts texts = CDI.current().select(RefusalTexts.class).get();
        context.validationFailed();
        for (Refusal.Fault fault : refusal.faults()) {
            context.addMessage(clientId(context, fault.path()), new RuleMessage(texts.of(fault), null));
        }
        if (refusal.faults().isEmpty()) {
            context.addMessage(null, new RuleMessage(texts.of(refusal), refusal.rule()));
        }
    }

    static void add(FacesContext context, ConstraintViolationException invalid) {
        RefusalTexts texts = CDI.current().select(RefusalTexts.class).get();
        context.validationFailed();
        for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
            String path = Problems.path(violation);
            context.addMessage(clientId(context, path), new RuleMessage(texts.of(violation), null));
        }
    }

    /** The input whose id is the path with dashes, else the one named like its last part, else none. */
    private static String clientId(FacesContext context, String path) {
        String id = path.replaceAll("[.\\[\\]]+", "-").replaceAll("^-|-$", "");
        UIInput input = find(context.getViewRoot(), id);
        if (input == null) {
            input = find(context.getViewRoot(), id.substring(id.lastIndexOf('-') + 1));
        }
        return input == null ? null : input.getClientId(context);
    }

    private static UIInput find(UIComponent parent, String id) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            if (child instanceof UIInput input && id.equals(input.getId())) {
                return input;
            }
            UIInput below = find(child, id);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    public boolean has(String id) {
        return of(id) != null;
    }

    /** The message of the input with this id, or null. */
    public String of(String id) {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<String> clients = context.getClientIdsWithMessages();
        while (clients.hasNext()) {
            String client = clients.next();
            if (client != null && (client.equals(id) || client.endsWith(":" + id))) {
                return context.getMessageList(client).get(0).getSummary();
            }
        }
        return null;
    }

    public boolean isAny() {
        return !getAll().isEmpty();
    }

    public int getSize() {
        return getAll().size();
    }

    public List<Line> getAll() {
        List<Line> lines = new ArrayList<>();
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<String> clients = context.getClientIdsWithMessages();
        while (clients.hasNext()) {
            String client = clients.next();
            for (FacesMessage message : context.getMessageList(client)) {
                String rule = message instanceof RuleMessage ruled ? ruled.rule() : null;
                lines.add(new Line(client, message.getSummary(), rule));
            }
        }
        return lines;
    }

    /** What the last post has done, shown once after its redirect. */
    public String getDone() {
        return done.take();
    }
}
