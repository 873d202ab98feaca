package comity.web.common;

import comity.common.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
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

    /**
     * The input of the form that was sent whose id is the path with dashes, else the one named like its last part, else
     * none. Where two forms of a page ask for the same thing under different ids, the input names the path it stands for
     * in its attribute {@code fault}.
     */
    private static String clientId(FacesContext context, String path) {
        String id = path.replaceAll("[.\\[\\]]+", "-").replaceAll("^-|-$", "");
        UIComponent sent = sent(context.getViewRoot());
        UIInput input = find(sent, id);
        if (input == null) {
            input = find(sent, id.substring(id.lastIndexOf('-') + 1));
        }
        return input == null ? null : input.getClientId(context);
    }

    private static UIComponent sent(UIComponent root) {
        UIForm form = sentBelow(root);
        return form == null ? root : form;
    }

    private static UIForm sentBelow(UIComponent parent) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            UIForm found = child instanceof UIForm form && form.isSubmitted() ? form : sentBelow(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static UIInput find(UIComponent parent, String id) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            if (child instanceof UIInput input && standsFor(input, id)) {
                return input;
            }
            UIInput below = find(child, id);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static boolean standsFor(UIInput input, String id) {
        return id.equals(input.getId()) || id.equals(input.getAttributes().get("fault"));
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
